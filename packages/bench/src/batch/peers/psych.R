# psych::scoreItems, which also works out alpha and correlations; it has no rule of 80 %, which
# is applied afterwards. usage: Rscript psych.R IN OUT
suppressPackageStartupMessages(library(data.table))
suppressPackageStartupMessages(library(psych))
paths <- commandArgs(TRUE)
reversed <- c(9, 11, 20, 22, 26:31, 33:36)
answers <- as.data.frame(fread(paths[1], showProgress = FALSE))
items <- answers[, 2:37]
keyed <- paste0(ifelse(1:36 %in% reversed, "-", ""), names(items))
keys <- list(anxiety = keyed[1:18], avoidance = keyed[19:36])
scored <- scoreItems(
  keys, items, impute = "none", totals = FALSE, min = 1, max = 7, delete = FALSE
)$scores
none <- is.na(items)
open1 <- rowSums(none[, 1:18])
open2 <- rowSums(none[, 19:36])
scored[open1 > 3, 1] <- NA
scored[open2 > 3, 2] <- NA
fwrite(
  data.frame(
    id = answers$id, anxiety = scored[, 1], avoidance = scored[, 2], missing = open1 + open2
  ),
  paths[2], showProgress = FALSE
)
