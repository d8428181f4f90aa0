* Encoding: UTF-8.
* RSQ-8: Rejection Sensitivity Questionnaire (RS-Personal), 8 situations (rsq-8).
* Revision 1, Relata 0.1.0, definition hash.
* sha256:549ea9dfb1a7a17b91920f46565f2da1f142df49ba5a4a0f497d906d7fdafb1d.
* Citation: Downey, G., & Feldman, S. I. (1996). Implications of rejection sensitivity.
* for intimate relationships. Journal of Personality and Social Psychology, 70(6),.
* 1327-1343. (Parent instrument; the form of eight situations is distributed by the.
* authors’ laboratory.) https://doi.org/10.1037/0022-3514.70.6.1327.
* The scores, statuses and counts are those of `relata score`. A row with an answer.
* that is no response option is rejected. A band is given where there is a score;.
* lowest and highest possible scores are not worked out. Scores describe answers; they.
* diagnose nothing.
* It scores the open data set: one numeric variable for each item, as named below.
* A text in such a variable is system-missing in SPSS, where `relata score` rejects the row.
* Variables that begin with rel_ are deleted at the end.

* Answers: missing ones, what each response option counts, and what is no option.
RECODE rsq8_1_concern rsq8_1_expectancy rsq8_2_concern rsq8_2_expectancy rsq8_3_concern
  rsq8_3_expectancy rsq8_4_concern rsq8_4_expectancy rsq8_5_concern rsq8_5_expectancy
  rsq8_6_concern rsq8_6_expectancy rsq8_7_concern rsq8_7_expectancy rsq8_8_concern
  rsq8_8_expectancy (MISSING=SYSMIS) (1=1) (2=2) (3=3) (4=4) (5=5) (6=6) (ELSE=-999999)
  INTO rel_1 rel_2 rel_3 rel_4 rel_5 rel_6 rel_7 rel_8 rel_9 rel_10 rel_11 rel_12 rel_13
  rel_14 rel_15 rel_16.
COUNT rel_faults = rel_1 rel_2 rel_3 rel_4 rel_5 rel_6 rel_7 rel_8 rel_9 rel_10 rel_11
  rel_12 rel_13 rel_14 rel_15 rel_16 (-999999).
RECODE rel_1 rel_2 rel_3 rel_4 rel_5 rel_6 rel_7 rel_8 rel_9 rel_10 rel_11 rel_12 rel_13
  rel_14 rel_15 rel_16 (-999999=SYSMIS).

* Reverse-keyed items: lowest + highest - answer.
COMPUTE rel_2r = 1 + 6 - rel_2.
COMPUTE rel_4r = 1 + 6 - rel_4.
COMPUTE rel_6r = 1 + 6 - rel_6.
COMPUTE rel_8r = 1 + 6 - rel_8.
COMPUTE rel_10r = 1 + 6 - rel_10.
COMPUTE rel_12r = 1 + 6 - rel_12.
COMPUTE rel_14r = 1 + 6 - rel_14.
COMPUTE rel_16r = 1 + 6 - rel_16.

* Rejection sensitivity (rejection-sensitivity): mean, over items 1–8, of concern ×.
* expectancy (reversed). Needs at least four in five of its items answered; the mean.
* of the answered stands in for the others. No source gives a rule; this is the.
* library’s default. Here: 7 of 8 items.
COMPUTE rsq_8_rejection_sensitivity_answered = (NVALID(rel_1, rel_2) EQ 2) +
  (NVALID(rel_3, rel_4) EQ 2) + (NVALID(rel_5, rel_6) EQ 2) + (NVALID(rel_7, rel_8) EQ 2)
  + (NVALID(rel_9, rel_10) EQ 2) + (NVALID(rel_11, rel_12) EQ 2) + (NVALID(rel_13, rel_14)
  EQ 2) + (NVALID(rel_15, rel_16) EQ 2).
COMPUTE rel_t1 = rel_1 * rel_2r.
IF (NMISS(rel_1, rel_2r) GT 0) rel_t1 = $SYSMIS.
COMPUTE rel_t2 = rel_3 * rel_4r.
IF (NMISS(rel_3, rel_4r) GT 0) rel_t2 = $SYSMIS.
COMPUTE rel_t3 = rel_5 * rel_6r.
IF (NMISS(rel_5, rel_6r) GT 0) rel_t3 = $SYSMIS.
COMPUTE rel_t4 = rel_7 * rel_8r.
IF (NMISS(rel_7, rel_8r) GT 0) rel_t4 = $SYSMIS.
COMPUTE rel_t5 = rel_9 * rel_10r.
IF (NMISS(rel_9, rel_10r) GT 0) rel_t5 = $SYSMIS.
COMPUTE rel_t6 = rel_11 * rel_12r.
IF (NMISS(rel_11, rel_12r) GT 0) rel_t6 = $SYSMIS.
COMPUTE rel_t7 = rel_13 * rel_14r.
IF (NMISS(rel_13, rel_14r) GT 0) rel_t7 = $SYSMIS.
COMPUTE rel_t8 = rel_15 * rel_16r.
IF (NMISS(rel_15, rel_16r) GT 0) rel_t8 = $SYSMIS.
COMPUTE rsq_8_rejection_sensitivity = MEAN.1(rel_t1, rel_t2, rel_t3, rel_t4, rel_t5,
  rel_t6, rel_t7, rel_t8).
IF (rsq_8_rejection_sensitivity_answered LT 7) rsq_8_rejection_sensitivity = $SYSMIS.
IF (RANGE(NVALID(rel_1, rel_2), 1, 1)) rsq_8_rejection_sensitivity = $SYSMIS.
IF (RANGE(NVALID(rel_3, rel_4), 1, 1)) rsq_8_rejection_sensitivity = $SYSMIS.
IF (RANGE(NVALID(rel_5, rel_6), 1, 1)) rsq_8_rejection_sensitivity = $SYSMIS.
IF (RANGE(NVALID(rel_7, rel_8), 1, 1)) rsq_8_rejection_sensitivity = $SYSMIS.
IF (RANGE(NVALID(rel_9, rel_10), 1, 1)) rsq_8_rejection_sensitivity = $SYSMIS.
IF (RANGE(NVALID(rel_11, rel_12), 1, 1)) rsq_8_rejection_sensitivity = $SYSMIS.
IF (RANGE(NVALID(rel_13, rel_14), 1, 1)) rsq_8_rejection_sensitivity = $SYSMIS.
IF (RANGE(NVALID(rel_15, rel_16), 1, 1)) rsq_8_rejection_sensitivity = $SYSMIS.
STRING rsq_8_rejection_sensitivity_status (A12).
COMPUTE rsq_8_rejection_sensitivity_status = 'prorated'.
IF (rsq_8_rejection_sensitivity_answered EQ 8) rsq_8_rejection_sensitivity_status =
  'scored'.
IF (MISSING(rsq_8_rejection_sensitivity)) rsq_8_rejection_sensitivity_status =
  'insufficient'.

* Mean concern (concern): mean of concern of items 1–8. Needs at least four in five of.
* its items answered; the mean of the answered stands in for the others. No source.
* gives a rule; this is the library’s default. Here: 7 of 8 items.
COMPUTE rsq_8_concern_answered = NVALID(rel_1, rel_3, rel_5, rel_7, rel_9, rel_11, rel_13,
  rel_15).
COMPUTE rsq_8_concern = MEAN.1(rel_1, rel_3, rel_5, rel_7, rel_9, rel_11, rel_13, rel_15).
IF (rsq_8_concern_answered LT 7) rsq_8_concern = $SYSMIS.
STRING rsq_8_concern_status (A12).
COMPUTE rsq_8_concern_status = 'prorated'.
IF (rsq_8_concern_answered EQ 8) rsq_8_concern_status = 'scored'.
IF (MISSING(rsq_8_concern)) rsq_8_concern_status = 'insufficient'.

* Mean rejection expectancy (rejection-expectancy): mean of expectancy of items 1–8.
* (all reversed). Needs at least four in five of its items answered; the mean of the.
* answered stands in for the others. No source gives a rule; this is the library’s.
* default. Here: 7 of 8 items.
COMPUTE rsq_8_rejection_expectancy_answered = NVALID(rel_2, rel_4, rel_6, rel_8, rel_10,
  rel_12, rel_14, rel_16).
COMPUTE rsq_8_rejection_expectancy = MEAN.1(rel_2r, rel_4r, rel_6r, rel_8r, rel_10r,
  rel_12r, rel_14r, rel_16r).
IF (rsq_8_rejection_expectancy_answered LT 7) rsq_8_rejection_expectancy = $SYSMIS.
STRING rsq_8_rejection_expectancy_status (A12).
COMPUTE rsq_8_rejection_expectancy_status = 'prorated'.
IF (rsq_8_rejection_expectancy_answered EQ 8) rsq_8_rejection_expectancy_status = 'scored'.
IF (MISSING(rsq_8_rejection_expectancy)) rsq_8_rejection_expectancy_status =
  'insufficient'.

DO IF (rel_faults GT 0).
  COMPUTE rsq_8_rejection_sensitivity = $SYSMIS.
  COMPUTE rsq_8_rejection_sensitivity_status = 'rejected'.
  COMPUTE rsq_8_rejection_sensitivity_answered = $SYSMIS.
  COMPUTE rsq_8_concern = $SYSMIS.
  COMPUTE rsq_8_concern_status = 'rejected'.
  COMPUTE rsq_8_concern_answered = $SYSMIS.
  COMPUTE rsq_8_rejection_expectancy = $SYSMIS.
  COMPUTE rsq_8_rejection_expectancy_status = 'rejected'.
  COMPUTE rsq_8_rejection_expectancy_answered = $SYSMIS.
END IF.

VARIABLE LABELS rsq_8_rejection_sensitivity 'RSQ-8: Rejection sensitivity'.
VARIABLE LABELS rsq_8_concern 'RSQ-8: Mean concern'.
VARIABLE LABELS rsq_8_rejection_expectancy 'RSQ-8: Mean rejection expectancy'.
EXECUTE.
DELETE VARIABLES rel_faults rel_1 rel_2 rel_3 rel_4 rel_5 rel_6 rel_7 rel_8 rel_9 rel_10
  rel_11 rel_12 rel_13 rel_14 rel_15 rel_16 rel_2r rel_4r rel_6r rel_8r rel_10r rel_12r
  rel_14r rel_16r rel_t1 rel_t2 rel_t3 rel_t4 rel_t5 rel_t6 rel_t7 rel_t8.
