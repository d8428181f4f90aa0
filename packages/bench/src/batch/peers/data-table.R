# data.table: sums column by column. usage: Rscript data-table.R IN OUT
suppressPackageStartupMessages(library(data.table))
paths <- commandArgs(TRUE)
reversed <- c(9, 11, 20, 22, 26:31, 33:36)
answers <- fread(paths[1], showProgress = FALSE)
scale <- function(items) {
  sum <- integer(nrow(answers))
  count <- integer(nrow(answers))
  for (item in items) {
    answer <- answers[[item + 1L]]
    given <- !is.na(answer)
    if (item %in% reversed) answer <- 8L - answer
    answer[!given] <- 0L
    sum <- sum + answer
    count <- count + given
  }
  mean <- sum / count
  mean[count < 15L] <- NA
  list(mean = mean, count = count)
}
anxiety <- scale(1:18)
avoidance <- scale(19:36)
scores <- data.table(
  id = answers$id, anxiety = anxiety$mean, avoidance = avoidance$mean,
  missing = 36L - anxiety$count - avoidance$count
)
fwrite(scores, paths[2], showProgress = FALSE)
