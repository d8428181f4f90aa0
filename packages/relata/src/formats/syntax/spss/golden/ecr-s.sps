* Encoding: UTF-8.
* ECR-S: Experiences in Close Relationship Scale – Short Form (ecr-s).
* Revision 1, Relata 0.1.0, definition hash.
* sha256:3a217f6cd581fcd1566f4b39ccacdbade7824e249048398d77b258060306aa5c.
* Citation: Wei, M., Russell, D. W., Mallinckrodt, B., & Vogel, D. L. (2007). The.
* Experiences in Close Relationship Scale (ECR)-Short Form: Reliability, validity, and.
* factor structure. Journal of Personality Assessment, 88(2), 187–204.
* https://doi.org/10.1080/00223890701268041.
* The scores, statuses and counts are those of `relata score`. A row with an answer.
* that is no response option is rejected. A band is given where there is a score;.
* lowest and highest possible scores are not worked out. Scores describe answers; they.
* diagnose nothing.
* It scores the open data set: one numeric variable for each item, as named below.
* A text in such a variable is system-missing in SPSS, where `relata score` rejects the row.
* Variables that begin with rel_ are deleted at the end.

* Answers: missing ones, what each response option counts, and what is no option.
RECODE ecrs_1 ecrs_2 ecrs_3 ecrs_4 ecrs_5 ecrs_6 ecrs_7 ecrs_8 ecrs_9 ecrs_10 ecrs_11
  ecrs_12 (MISSING=SYSMIS) (1=1) (2=2) (3=3) (4=4) (5=5) (6=6) (7=7) (ELSE=-999999) INTO
  rel_1 rel_2 rel_3 rel_4 rel_5 rel_6 rel_7 rel_8 rel_9 rel_10 rel_11 rel_12.
COUNT rel_faults = rel_1 rel_2 rel_3 rel_4 rel_5 rel_6 rel_7 rel_8 rel_9 rel_10 rel_11
  rel_12 (-999999).
RECODE rel_1 rel_2 rel_3 rel_4 rel_5 rel_6 rel_7 rel_8 rel_9 rel_10 rel_11 rel_12
  (-999999=SYSMIS).

* Reverse-keyed items: lowest + highest - answer.
COMPUTE rel_1r = 1 + 7 - rel_1.
COMPUTE rel_5r = 1 + 7 - rel_5.
COMPUTE rel_8r = 1 + 7 - rel_8.
COMPUTE rel_9r = 1 + 7 - rel_9.

* Attachment anxiety (anxiety): sum of items 2, 4, 6, 8, 10, 12 (8 reversed). Needs.
* every item answered. No source gives a rule; this is the library’s default. Here: 6.
* of 6 items.
COMPUTE ecr_s_anxiety_answered = NVALID(rel_2, rel_4, rel_6, rel_8, rel_10, rel_12).
COMPUTE ecr_s_anxiety = SUM.1(rel_2, rel_4, rel_6, rel_8r, rel_10, rel_12).
IF (ecr_s_anxiety_answered LT 6) ecr_s_anxiety = $SYSMIS.
STRING ecr_s_anxiety_status (A12).
COMPUTE ecr_s_anxiety_status = 'prorated'.
IF (ecr_s_anxiety_answered EQ 6) ecr_s_anxiety_status = 'scored'.
IF (MISSING(ecr_s_anxiety)) ecr_s_anxiety_status = 'insufficient'.

* Attachment avoidance (avoidance): sum of items 1, 3, 5, 7, 9, 11 (1, 5, 9 reversed).
* Needs every item answered. No source gives a rule; this is the library’s default.
* Here: 6 of 6 items.
COMPUTE ecr_s_avoidance_answered = NVALID(rel_1, rel_3, rel_5, rel_7, rel_9, rel_11).
COMPUTE ecr_s_avoidance = SUM.1(rel_1r, rel_3, rel_5r, rel_7, rel_9r, rel_11).
IF (ecr_s_avoidance_answered LT 6) ecr_s_avoidance = $SYSMIS.
STRING ecr_s_avoidance_status (A12).
COMPUTE ecr_s_avoidance_status = 'prorated'.
IF (ecr_s_avoidance_answered EQ 6) ecr_s_avoidance_status = 'scored'.
IF (MISSING(ecr_s_avoidance)) ecr_s_avoidance_status = 'insufficient'.

DO IF (rel_faults GT 0).
  COMPUTE ecr_s_anxiety = $SYSMIS.
  COMPUTE ecr_s_anxiety_status = 'rejected'.
  COMPUTE ecr_s_anxiety_answered = $SYSMIS.
  COMPUTE ecr_s_avoidance = $SYSMIS.
  COMPUTE ecr_s_avoidance_status = 'rejected'.
  COMPUTE ecr_s_avoidance_answered = $SYSMIS.
END IF.

VARIABLE LABELS ecr_s_anxiety 'ECR-S: Attachment anxiety'.
VARIABLE LABELS ecr_s_avoidance 'ECR-S: Attachment avoidance'.
EXECUTE.
DELETE VARIABLES rel_faults rel_1 rel_2 rel_3 rel_4 rel_5 rel_6 rel_7 rel_8 rel_9 rel_10
  rel_11 rel_12 rel_1r rel_5r rel_8r rel_9r.
