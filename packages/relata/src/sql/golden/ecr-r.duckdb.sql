-- ecr-r, revision 1, sha256:b1aeec32f15d352c86de834586c655a3d939b19811876f94b357411a746a78c3
WITH
given AS ( -- codes for missing taken out
  SELECT
    source."respondent" AS "kept_1",
    NULLIF(source."ecrr_1", (-99)) AS "ecrr_1",
    NULLIF(source."ecrr_2", (-99)) AS "ecrr_2",
    NULLIF(source."ecrr_3", (-99)) AS "ecrr_3",
    NULLIF(source."ecrr_4", (-99)) AS "ecrr_4",
    NULLIF(source."ecrr_5", (-99)) AS "ecrr_5",
    NULLIF(source."ecrr_6", (-99)) AS "ecrr_6",
    NULLIF(source."ecrr_7", (-99)) AS "ecrr_7",
    NULLIF(source."ecrr_8", (-99)) AS "ecrr_8",
    NULLIF(source."ecrr_9", (-99)) AS "ecrr_9",
    NULLIF(source."ecrr_10", (-99)) AS "ecrr_10",
    NULLIF(source."ecrr_11", (-99)) AS "ecrr_11",
    NULLIF(source."ecrr_12", (-99)) AS "ecrr_12",
    NULLIF(source."ecrr_13", (-99)) AS "ecrr_13",
    NULLIF(source."ecrr_14", (-99)) AS "ecrr_14",
    NULLIF(source."ecrr_15", (-99)) AS "ecrr_15",
    NULLIF(source."ecrr_16", (-99)) AS "ecrr_16",
    NULLIF(source."ecrr_17", (-99)) AS "ecrr_17",
    NULLIF(source."ecrr_18", (-99)) AS "ecrr_18",
    NULLIF(source."ecrr_19", (-99)) AS "ecrr_19",
    NULLIF(source."ecrr_20", (-99)) AS "ecrr_20",
    NULLIF(source."ecrr_21", (-99)) AS "ecrr_21",
    NULLIF(source."ecrr_22", (-99)) AS "ecrr_22",
    NULLIF(source."ecrr_23", (-99)) AS "ecrr_23",
    NULLIF(source."ecrr_24", (-99)) AS "ecrr_24",
    NULLIF(source."ecrr_25", (-99)) AS "ecrr_25",
    NULLIF(source."ecrr_26", (-99)) AS "ecrr_26",
    NULLIF(source."ecrr_27", (-99)) AS "ecrr_27",
    NULLIF(source."ecrr_28", (-99)) AS "ecrr_28",
    NULLIF(source."ecrr_29", (-99)) AS "ecrr_29",
    NULLIF(source."ecrr_30", (-99)) AS "ecrr_30",
    NULLIF(source."ecrr_31", (-99)) AS "ecrr_31",
    NULLIF(source."ecrr_32", (-99)) AS "ecrr_32",
    NULLIF(source."ecrr_33", (-99)) AS "ecrr_33",
    NULLIF(source."ecrr_34", (-99)) AS "ecrr_34",
    NULLIF(source."ecrr_35", (-99)) AS "ecrr_35",
    NULLIF(source."ecrr_36", (-99)) AS "ecrr_36"
  FROM "responses" AS source
),
answers AS ( -- declared response options only
  SELECT
    given."kept_1" AS "kept_1",
    CAST(given."ecrr_1" AS DOUBLE) AS "ecrr_1",
    CAST(given."ecrr_2" AS DOUBLE) AS "ecrr_2",
    CAST(given."ecrr_3" AS DOUBLE) AS "ecrr_3",
    CAST(given."ecrr_4" AS DOUBLE) AS "ecrr_4",
    CAST(given."ecrr_5" AS DOUBLE) AS "ecrr_5",
    CAST(given."ecrr_6" AS DOUBLE) AS "ecrr_6",
    CAST(given."ecrr_7" AS DOUBLE) AS "ecrr_7",
    CAST(given."ecrr_8" AS DOUBLE) AS "ecrr_8",
    CAST(given."ecrr_9" AS DOUBLE) AS "ecrr_9",
    CAST(given."ecrr_10" AS DOUBLE) AS "ecrr_10",
    CAST(given."ecrr_11" AS DOUBLE) AS "ecrr_11",
    CAST(given."ecrr_12" AS DOUBLE) AS "ecrr_12",
    CAST(given."ecrr_13" AS DOUBLE) AS "ecrr_13",
    CAST(given."ecrr_14" AS DOUBLE) AS "ecrr_14",
    CAST(given."ecrr_15" AS DOUBLE) AS "ecrr_15",
    CAST(given."ecrr_16" AS DOUBLE) AS "ecrr_16",
    CAST(given."ecrr_17" AS DOUBLE) AS "ecrr_17",
    CAST(given."ecrr_18" AS DOUBLE) AS "ecrr_18",
    CAST(given."ecrr_19" AS DOUBLE) AS "ecrr_19",
    CAST(given."ecrr_20" AS DOUBLE) AS "ecrr_20",
    CAST(given."ecrr_21" AS DOUBLE) AS "ecrr_21",
    CAST(given."ecrr_22" AS DOUBLE) AS "ecrr_22",
    CAST(given."ecrr_23" AS DOUBLE) AS "ecrr_23",
    CAST(given."ecrr_24" AS DOUBLE) AS "ecrr_24",
    CAST(given."ecrr_25" AS DOUBLE) AS "ecrr_25",
    CAST(given."ecrr_26" AS DOUBLE) AS "ecrr_26",
    CAST(given."ecrr_27" AS DOUBLE) AS "ecrr_27",
    CAST(given."ecrr_28" AS DOUBLE) AS "ecrr_28",
    CAST(given."ecrr_29" AS DOUBLE) AS "ecrr_29",
    CAST(given."ecrr_30" AS DOUBLE) AS "ecrr_30",
    CAST(given."ecrr_31" AS DOUBLE) AS "ecrr_31",
    CAST(given."ecrr_32" AS DOUBLE) AS "ecrr_32",
    CAST(given."ecrr_33" AS DOUBLE) AS "ecrr_33",
    CAST(given."ecrr_34" AS DOUBLE) AS "ecrr_34",
    CAST(given."ecrr_35" AS DOUBLE) AS "ecrr_35",
    CAST(given."ecrr_36" AS DOUBLE) AS "ecrr_36",
    CASE WHEN LEAST(given."ecrr_1", given."ecrr_2", given."ecrr_3", given."ecrr_4", given."ecrr_5", given."ecrr_6",
        given."ecrr_7", given."ecrr_8", given."ecrr_9", given."ecrr_10", given."ecrr_11", given."ecrr_12",
        given."ecrr_13", given."ecrr_14", given."ecrr_15", given."ecrr_16", given."ecrr_17",
        given."ecrr_18", given."ecrr_19", given."ecrr_20", given."ecrr_21", given."ecrr_22",
        given."ecrr_23", given."ecrr_24", given."ecrr_25", given."ecrr_26", given."ecrr_27",
        given."ecrr_28", given."ecrr_29", given."ecrr_30", given."ecrr_31", given."ecrr_32",
        given."ecrr_33", given."ecrr_34", given."ecrr_35", given."ecrr_36") < 1
      OR GREATEST(given."ecrr_1", given."ecrr_2", given."ecrr_3", given."ecrr_4", given."ecrr_5", given."ecrr_6",
        given."ecrr_7", given."ecrr_8", given."ecrr_9", given."ecrr_10", given."ecrr_11", given."ecrr_12",
        given."ecrr_13", given."ecrr_14", given."ecrr_15", given."ecrr_16", given."ecrr_17",
        given."ecrr_18", given."ecrr_19", given."ecrr_20", given."ecrr_21", given."ecrr_22",
        given."ecrr_23", given."ecrr_24", given."ecrr_25", given."ecrr_26", given."ecrr_27",
        given."ecrr_28", given."ecrr_29", given."ecrr_30", given."ecrr_31", given."ecrr_32",
        given."ecrr_33", given."ecrr_34", given."ecrr_35", given."ecrr_36") > 7
      OR GREATEST(given."ecrr_1" % 1, given."ecrr_2" % 1, given."ecrr_3" % 1, given."ecrr_4" % 1,
        given."ecrr_5" % 1, given."ecrr_6" % 1, given."ecrr_7" % 1, given."ecrr_8" % 1,
        given."ecrr_9" % 1, given."ecrr_10" % 1, given."ecrr_11" % 1, given."ecrr_12" % 1,
        given."ecrr_13" % 1, given."ecrr_14" % 1, given."ecrr_15" % 1, given."ecrr_16" % 1,
        given."ecrr_17" % 1, given."ecrr_18" % 1, given."ecrr_19" % 1, given."ecrr_20" % 1,
        given."ecrr_21" % 1, given."ecrr_22" % 1, given."ecrr_23" % 1, given."ecrr_24" % 1,
        given."ecrr_25" % 1, given."ecrr_26" % 1, given."ecrr_27" % 1, given."ecrr_28" % 1,
        given."ecrr_29" % 1, given."ecrr_30" % 1, given."ecrr_31" % 1, given."ecrr_32" % 1,
        given."ecrr_33" % 1, given."ecrr_34" % 1, given."ecrr_35" % 1, given."ecrr_36" % 1) > 0 THEN 1 ELSE 0 END AS "rejected"
  FROM given
),
counts AS ( -- items answered
  SELECT
    *,
    CASE WHEN "ecrr_1" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_2" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_3" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_4" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_5" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_6" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_7" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_8" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_9" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_10" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_11" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_12" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_13" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_14" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_15" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_16" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_17" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_18" IS NULL THEN 0 ELSE 1 END AS "anxiety_answered",
    CASE WHEN "ecrr_19" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_20" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_21" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_22" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_23" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_24" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_25" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_26" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_27" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_28" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_29" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_30" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_31" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_32" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_33" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_34" IS NULL THEN 0 ELSE 1 END
      + CASE WHEN "ecrr_35" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ecrr_36" IS NULL THEN 0 ELSE 1 END AS "avoidance_answered"
  FROM answers
),
scores AS ( -- values by the missing rule
  SELECT
    *,
    CASE WHEN "anxiety_answered" >= 15 THEN ((COALESCE("ecrr_1", 0) + COALESCE("ecrr_2", 0) + COALESCE("ecrr_3", 0) + COALESCE("ecrr_4", 0)
      + COALESCE("ecrr_5", 0) + COALESCE("ecrr_6", 0) + COALESCE("ecrr_7", 0) + COALESCE("ecrr_8", 0)
      + (8 - COALESCE("ecrr_9", 8)) + COALESCE("ecrr_10", 0) + (8 - COALESCE("ecrr_11", 8))
      + COALESCE("ecrr_12", 0) + COALESCE("ecrr_13", 0) + COALESCE("ecrr_14", 0)
      + COALESCE("ecrr_15", 0) + COALESCE("ecrr_16", 0) + COALESCE("ecrr_17", 0)
      + COALESCE("ecrr_18", 0)) / NULLIF("anxiety_answered", 0)) END AS "anxiety",
    CASE WHEN "avoidance_answered" >= 15 THEN ((COALESCE("ecrr_19", 0) + (8 - COALESCE("ecrr_20", 8)) + COALESCE("ecrr_21", 0)
      + (8 - COALESCE("ecrr_22", 8)) + COALESCE("ecrr_23", 0) + COALESCE("ecrr_24", 0)
      + COALESCE("ecrr_25", 0) + (8 - COALESCE("ecrr_26", 8)) + (8 - COALESCE("ecrr_27", 8))
      + (8 - COALESCE("ecrr_28", 8)) + (8 - COALESCE("ecrr_29", 8)) + (8 - COALESCE("ecrr_30", 8))
      + (8 - COALESCE("ecrr_31", 8)) + COALESCE("ecrr_32", 0) + (8 - COALESCE("ecrr_33", 8))
      + (8 - COALESCE("ecrr_34", 8)) + (8 - COALESCE("ecrr_35", 8)) + (8 - COALESCE("ecrr_36", 8))) / NULLIF("avoidance_answered", 0)) END AS "avoidance"
  FROM counts
),
bounds AS ( -- open items at either end
  SELECT
    *,
    ((COALESCE("ecrr_1", 1) + COALESCE("ecrr_2", 1) + COALESCE("ecrr_3", 1) + COALESCE("ecrr_4", 1)
      + COALESCE("ecrr_5", 1) + COALESCE("ecrr_6", 1) + COALESCE("ecrr_7", 1) + COALESCE("ecrr_8", 1)
      + (8 - COALESCE("ecrr_9", 7)) + COALESCE("ecrr_10", 1) + (8 - COALESCE("ecrr_11", 7))
      + COALESCE("ecrr_12", 1) + COALESCE("ecrr_13", 1) + COALESCE("ecrr_14", 1)
      + COALESCE("ecrr_15", 1) + COALESCE("ecrr_16", 1) + COALESCE("ecrr_17", 1)
      + COALESCE("ecrr_18", 1)) / 18.0) AS "anxiety_low",
    ((COALESCE("ecrr_1", 7) + COALESCE("ecrr_2", 7) + COALESCE("ecrr_3", 7) + COALESCE("ecrr_4", 7)
      + COALESCE("ecrr_5", 7) + COALESCE("ecrr_6", 7) + COALESCE("ecrr_7", 7) + COALESCE("ecrr_8", 7)
      + (8 - COALESCE("ecrr_9", 1)) + COALESCE("ecrr_10", 7) + (8 - COALESCE("ecrr_11", 1))
      + COALESCE("ecrr_12", 7) + COALESCE("ecrr_13", 7) + COALESCE("ecrr_14", 7)
      + COALESCE("ecrr_15", 7) + COALESCE("ecrr_16", 7) + COALESCE("ecrr_17", 7)
      + COALESCE("ecrr_18", 7)) / 18.0) AS "anxiety_high",
    ((COALESCE("ecrr_19", 1) + (8 - COALESCE("ecrr_20", 7)) + COALESCE("ecrr_21", 1)
      + (8 - COALESCE("ecrr_22", 7)) + COALESCE("ecrr_23", 1) + COALESCE("ecrr_24", 1)
      + COALESCE("ecrr_25", 1) + (8 - COALESCE("ecrr_26", 7)) + (8 - COALESCE("ecrr_27", 7))
      + (8 - COALESCE("ecrr_28", 7)) + (8 - COALESCE("ecrr_29", 7)) + (8 - COALESCE("ecrr_30", 7))
      + (8 - COALESCE("ecrr_31", 7)) + COALESCE("ecrr_32", 1) + (8 - COALESCE("ecrr_33", 7))
      + (8 - COALESCE("ecrr_34", 7)) + (8 - COALESCE("ecrr_35", 7)) + (8 - COALESCE("ecrr_36", 7))) / 18.0) AS "avoidance_low",
    ((COALESCE("ecrr_19", 7) + (8 - COALESCE("ecrr_20", 1)) + COALESCE("ecrr_21", 7)
      + (8 - COALESCE("ecrr_22", 1)) + COALESCE("ecrr_23", 7) + COALESCE("ecrr_24", 7)
      + COALESCE("ecrr_25", 7) + (8 - COALESCE("ecrr_26", 1)) + (8 - COALESCE("ecrr_27", 1))
      + (8 - COALESCE("ecrr_28", 1)) + (8 - COALESCE("ecrr_29", 1)) + (8 - COALESCE("ecrr_30", 1))
      + (8 - COALESCE("ecrr_31", 1)) + COALESCE("ecrr_32", 7) + (8 - COALESCE("ecrr_33", 1))
      + (8 - COALESCE("ecrr_34", 1)) + (8 - COALESCE("ecrr_35", 1)) + (8 - COALESCE("ecrr_36", 1))) / 18.0) AS "avoidance_high"
  FROM scores
)
SELECT
  "kept_1" AS "respondent",
  CASE WHEN "rejected" = 0 THEN "anxiety" END AS "ecr_r_anxiety",
  CASE WHEN "rejected" = 1 THEN 'rejected' WHEN "anxiety" IS NULL THEN 'insufficient' WHEN "anxiety_answered" = 18 THEN 'scored' ELSE 'prorated' END AS "ecr_r_anxiety_status",
  CASE WHEN "rejected" = 0 THEN "anxiety_answered" END AS "ecr_r_anxiety_answered",
  CASE WHEN "rejected" = 0 THEN "anxiety_low" END AS "ecr_r_anxiety_low",
  CASE WHEN "rejected" = 0 THEN "anxiety_high" END AS "ecr_r_anxiety_high",
  CASE WHEN "rejected" = 0 THEN "avoidance" END AS "ecr_r_avoidance",
  CASE WHEN "rejected" = 1 THEN 'rejected' WHEN "avoidance" IS NULL THEN 'insufficient' WHEN "avoidance_answered" = 18 THEN 'scored' ELSE 'prorated' END AS "ecr_r_avoidance_status",
  CASE WHEN "rejected" = 0 THEN "avoidance_answered" END AS "ecr_r_avoidance_answered",
  CASE WHEN "rejected" = 0 THEN "avoidance_low" END AS "ecr_r_avoidance_low",
  CASE WHEN "rejected" = 0 THEN "avoidance_high" END AS "ecr_r_avoidance_high"
FROM bounds;
