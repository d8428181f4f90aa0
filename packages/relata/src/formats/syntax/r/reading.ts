import type { Script } from '../script.ts';

/** How an R script reads a file of answers, counts those answered, and decides on a status. */
export const readingInR = ({
  headerRows,
  separator,
}: Script): string => `# A file that can be read in part only ends the script.
options(warn = 2)
files <- commandArgs(trailingOnly = TRUE)
if (length(files) != 2) stop("Name two files: the answers, and where the scores go.")
data <- read.csv(files[1], ${separator === ',' ? '' : `sep = ${JSON.stringify(separator)}, `}colClasses = "character", check.names = FALSE, fill = FALSE,
                 na.strings = character(), fileEncoding = "UTF-8-BOM")${
                   headerRows > 1
                     ? `
# Of ${headerRows} header rows the first names the columns.
data <- data[-seq_len(${headerRows - 1}), , drop = FALSE]`
                     : ''
                 }

# Cells into numbers: NA where the answer is missing, and a rejected row for all that is no option.
x <- list()
columns <- character()
rejected <- rep(FALSE, nrow(data))
answer <- function(column, options, counts = options) {
  if (sum(names(data) == column) != 1) stop("The file must have one column ", column, ".")
  columns <<- c(columns, column)
  cell <- trimws(data[[column]], whitespace = "[\\\\h\\\\v]")
  number <- rep(NA_real_, length(cell))
  digits <- grepl("^[+-]?[0-9]+([.][0-9]+)?$", cell)
  number[digits] <- as.numeric(cell[digits])
  missing <- cell == "" | cell %in% missing_texts | (digits & number %in% missing_numbers)
  number[missing] <- NA
  option <- match(number, options)
  option[is.na(number)] <- NA
  rejected <<- rejected | (!missing & is.na(option))
  counts[option]
}

# What counts as one item: TRUE where it is answered, NA where only a part of it is.
each_answered <- function(terms) lapply(unname(terms), function(term) !is.na(term))
any_answered <- function(terms) list(Reduce(\`|\`, each_answered(terms)))
all_answered <- function(terms) {
  present <- Reduce(\`+\`, each_answered(terms))
  list(ifelse(present == 0, FALSE, ifelse(present == length(terms), TRUE, NA)))
}

# A score needs enough items, and none of them answered in part.
value <- list()
answered <- list()
status <- list()
settle <- function(scale, items, need, score) {
  m <- do.call(cbind, items)
  present <- rowSums(m, na.rm = TRUE)
  score[present < need | rowSums(is.na(m)) > 0] <- NA
  value[[scale]] <<- score
  answered[[scale]] <<- present
  status[[scale]] <<- ifelse(is.na(score), "insufficient",
                             ifelse(present == length(items), "scored", "prorated"))
}`;
