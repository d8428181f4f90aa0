-- ecr-r, revision 1, sha256:b1aeec32f15d352c86de834586c655a3d939b19811876f94b357411a746a78c3
WITH
given AS ( -- answers as numbers
  SELECT
    source.`respondent` AS `kept_1`,
    NULLIF(CAST(source.`ecrr_1` AS FLOAT64), (-99)) AS `ecrr_1`,
    NULLIF(CAST(source.`ecrr_2` AS FLOAT64), (-99)) AS `ecrr_2`,
    NULLIF(CAST(source.`ecrr_3` AS FLOAT64), (-99)) AS `ecrr_3`,
    NULLIF(CAST(source.`ecrr_4` AS FLOAT64), (-99)) AS `ecrr_4`,
    NULLIF(CAST(source.`ecrr_5` AS FLOAT64), (-99)) AS `ecrr_5`,
    NULLIF(CAST(source.`ecrr_6` AS FLOAT64), (-99)) AS `ecrr_6`,
    NULLIF(CAST(source.`ecrr_7` AS FLOAT64), (-99)) AS `ecrr_7`,
    NULLIF(CAST(source.`ecrr_8` AS FLOAT64), (-99)) AS `ecrr_8`,
    NULLIF(CAST(source.`ecrr_9` AS FLOAT64), (-99)) AS `ecrr_9`,
    NULLIF(CAST(source.`ecrr_10` AS FLOAT64), (-99)) AS `ecrr_10`,
    NULLIF(CAST(source.`ecrr_11` AS FLOAT64), (-99)) AS `ecrr_11`,
    NULLIF(CAST(source.`ecrr_12` AS FLOAT64), (-99)) AS `ecrr_12`,
    NULLIF(CAST(source.`ecrr_13` AS FLOAT64), (-99)) AS `ecrr_13`,
    NULLIF(CAST(source.`ecrr_14` AS FLOAT64), (-99)) AS `ecrr_14`,
    NULLIF(CAST(source.`ecrr_15` AS FLOAT64), (-99)) AS `ecrr_15`,
    NULLIF(CAST(source.`ecrr_16` AS FLOAT64), (-99)) AS `ecrr_16`,
    NULLIF(CAST(source.`ecrr_17` AS FLOAT64), (-99)) AS `ecrr_17`,
    NULLIF(CAST(source.`ecrr_18` AS FLOAT64), (-99)) AS `ecrr_18`,
    NULLIF(CAST(source.`ecrr_19` AS FLOAT64), (-99)) AS `ecrr_19`,
    NULLIF(CAST(source.`ecrr_20` AS FLOAT64), (-99)) AS `ecrr_20`,
    NULLIF(CAST(source.`ecrr_21` AS FLOAT64), (-99)) AS `ecrr_21`,
    NULLIF(CAST(source.`ecrr_22` AS FLOAT64), (-99)) AS `ecrr_22`,
    NULLIF(CAST(source.`ecrr_23` AS FLOAT64), (-99)) AS `ecrr_23`,
    NULLIF(CAST(source.`ecrr_24` AS FLOAT64), (-99)) AS `ecrr_24`,
    NULLIF(CAST(source.`ecrr_25` AS FLOAT64), (-99)) AS `ecrr_25`,
    NULLIF(CAST(source.`ecrr_26` AS FLOAT64), (-99)) AS `ecrr_26`,
    NULLIF(CAST(source.`ecrr_27` AS FLOAT64), (-99)) AS `ecrr_27`,
    NULLIF(CAST(source.`ecrr_28` AS FLOAT64), (-99)) AS `ecrr_28`,
    NULLIF(CAST(source.`ecrr_29` AS FLOAT64), (-99)) AS `ecrr_29`,
    NULLIF(CAST(source.`ecrr_30` AS FLOAT64), (-99)) AS `ecrr_30`,
    NULLIF(CAST(source.`ecrr_31` AS FLOAT64), (-99)) AS `ecrr_31`,
    NULLIF(CAST(source.`ecrr_32` AS FLOAT64), (-99)) AS `ecrr_32`,
    NULLIF(CAST(source.`ecrr_33` AS FLOAT64), (-99)) AS `ecrr_33`,
    NULLIF(CAST(source.`ecrr_34` AS FLOAT64), (-99)) AS `ecrr_34`,
    NULLIF(CAST(source.`ecrr_35` AS FLOAT64), (-99)) AS `ecrr_35`,
    NULLIF(CAST(source.`ecrr_36` AS FLOAT64), (-99)) AS `ecrr_36`
  FROM `responses` AS source
),
answers AS ( -- declared response options only
  SELECT
    given.`kept_1` AS `kept_1`,
    CASE WHEN given.`ecrr_1` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_1` END AS `ecrr_1`,
    CASE WHEN given.`ecrr_2` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_2` END AS `ecrr_2`,
    CASE WHEN given.`ecrr_3` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_3` END AS `ecrr_3`,
    CASE WHEN given.`ecrr_4` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_4` END AS `ecrr_4`,
    CASE WHEN given.`ecrr_5` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_5` END AS `ecrr_5`,
    CASE WHEN given.`ecrr_6` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_6` END AS `ecrr_6`,
    CASE WHEN given.`ecrr_7` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_7` END AS `ecrr_7`,
    CASE WHEN given.`ecrr_8` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_8` END AS `ecrr_8`,
    CASE WHEN given.`ecrr_9` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_9` END AS `ecrr_9`,
    CASE WHEN given.`ecrr_10` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_10` END AS `ecrr_10`,
    CASE WHEN given.`ecrr_11` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_11` END AS `ecrr_11`,
    CASE WHEN given.`ecrr_12` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_12` END AS `ecrr_12`,
    CASE WHEN given.`ecrr_13` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_13` END AS `ecrr_13`,
    CASE WHEN given.`ecrr_14` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_14` END AS `ecrr_14`,
    CASE WHEN given.`ecrr_15` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_15` END AS `ecrr_15`,
    CASE WHEN given.`ecrr_16` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_16` END AS `ecrr_16`,
    CASE WHEN given.`ecrr_17` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_17` END AS `ecrr_17`,
    CASE WHEN given.`ecrr_18` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_18` END AS `ecrr_18`,
    CASE WHEN given.`ecrr_19` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_19` END AS `ecrr_19`,
    CASE WHEN given.`ecrr_20` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_20` END AS `ecrr_20`,
    CASE WHEN given.`ecrr_21` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_21` END AS `ecrr_21`,
    CASE WHEN given.`ecrr_22` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_22` END AS `ecrr_22`,
    CASE WHEN given.`ecrr_23` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_23` END AS `ecrr_23`,
    CASE WHEN given.`ecrr_24` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_24` END AS `ecrr_24`,
    CASE WHEN given.`ecrr_25` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_25` END AS `ecrr_25`,
    CASE WHEN given.`ecrr_26` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_26` END AS `ecrr_26`,
    CASE WHEN given.`ecrr_27` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_27` END AS `ecrr_27`,
    CASE WHEN given.`ecrr_28` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_28` END AS `ecrr_28`,
    CASE WHEN given.`ecrr_29` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_29` END AS `ecrr_29`,
    CASE WHEN given.`ecrr_30` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_30` END AS `ecrr_30`,
    CASE WHEN given.`ecrr_31` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_31` END AS `ecrr_31`,
    CASE WHEN given.`ecrr_32` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_32` END AS `ecrr_32`,
    CASE WHEN given.`ecrr_33` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_33` END AS `ecrr_33`,
    CASE WHEN given.`ecrr_34` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_34` END AS `ecrr_34`,
    CASE WHEN given.`ecrr_35` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_35` END AS `ecrr_35`,
    CASE WHEN given.`ecrr_36` IN (1, 2, 3, 4, 5, 6, 7) THEN given.`ecrr_36` END AS `ecrr_36`,
    CASE WHEN NOT ((given.`ecrr_1` IS NULL OR given.`ecrr_1` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_2` IS NULL OR given.`ecrr_2` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_3` IS NULL OR given.`ecrr_3` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_4` IS NULL OR given.`ecrr_4` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_5` IS NULL OR given.`ecrr_5` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_6` IS NULL OR given.`ecrr_6` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_7` IS NULL OR given.`ecrr_7` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_8` IS NULL OR given.`ecrr_8` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_9` IS NULL OR given.`ecrr_9` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_10` IS NULL OR given.`ecrr_10` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_11` IS NULL OR given.`ecrr_11` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_12` IS NULL OR given.`ecrr_12` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_13` IS NULL OR given.`ecrr_13` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_14` IS NULL OR given.`ecrr_14` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_15` IS NULL OR given.`ecrr_15` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_16` IS NULL OR given.`ecrr_16` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_17` IS NULL OR given.`ecrr_17` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_18` IS NULL OR given.`ecrr_18` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_19` IS NULL OR given.`ecrr_19` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_20` IS NULL OR given.`ecrr_20` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_21` IS NULL OR given.`ecrr_21` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_22` IS NULL OR given.`ecrr_22` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_23` IS NULL OR given.`ecrr_23` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_24` IS NULL OR given.`ecrr_24` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_25` IS NULL OR given.`ecrr_25` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_26` IS NULL OR given.`ecrr_26` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_27` IS NULL OR given.`ecrr_27` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_28` IS NULL OR given.`ecrr_28` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_29` IS NULL OR given.`ecrr_29` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_30` IS NULL OR given.`ecrr_30` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_31` IS NULL OR given.`ecrr_31` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_32` IS NULL OR given.`ecrr_32` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_33` IS NULL OR given.`ecrr_33` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_34` IS NULL OR given.`ecrr_34` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_35` IS NULL OR given.`ecrr_35` IN (1, 2, 3, 4, 5, 6, 7))
      AND (given.`ecrr_36` IS NULL OR given.`ecrr_36` IN (1, 2, 3, 4, 5, 6, 7))) THEN 1 ELSE 0 END AS `rejected`
  FROM given
),
counts AS ( -- items answered
  SELECT
    *,
    CASE WHEN `ecrr_1` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_2` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_3` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_4` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_5` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_6` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_7` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_8` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_9` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_10` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_11` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_12` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_13` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_14` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_15` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_16` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_17` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_18` IS NULL THEN 0 ELSE 1 END AS `anxiety_answered`,
    CASE WHEN `ecrr_19` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_20` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_21` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_22` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_23` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_24` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_25` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_26` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_27` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_28` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_29` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_30` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_31` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_32` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_33` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_34` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `ecrr_35` IS NULL THEN 0 ELSE 1 END + CASE WHEN `ecrr_36` IS NULL THEN 0 ELSE 1 END AS `avoidance_answered`
  FROM answers
),
scores AS ( -- values by the missing rule
  SELECT
    *,
    CASE WHEN `anxiety_answered` >= 15 THEN ((COALESCE(`ecrr_1`, 0) + COALESCE(`ecrr_2`, 0) + COALESCE(`ecrr_3`, 0) + COALESCE(`ecrr_4`, 0)
      + COALESCE(`ecrr_5`, 0) + COALESCE(`ecrr_6`, 0) + COALESCE(`ecrr_7`, 0) + COALESCE(`ecrr_8`, 0)
      + (8 - COALESCE(`ecrr_9`, 8)) + COALESCE(`ecrr_10`, 0) + (8 - COALESCE(`ecrr_11`, 8))
      + COALESCE(`ecrr_12`, 0) + COALESCE(`ecrr_13`, 0) + COALESCE(`ecrr_14`, 0)
      + COALESCE(`ecrr_15`, 0) + COALESCE(`ecrr_16`, 0) + COALESCE(`ecrr_17`, 0)
      + COALESCE(`ecrr_18`, 0)) / NULLIF(`anxiety_answered`, 0)) END AS `anxiety`,
    CASE WHEN `avoidance_answered` >= 15 THEN ((COALESCE(`ecrr_19`, 0) + (8 - COALESCE(`ecrr_20`, 8)) + COALESCE(`ecrr_21`, 0)
      + (8 - COALESCE(`ecrr_22`, 8)) + COALESCE(`ecrr_23`, 0) + COALESCE(`ecrr_24`, 0)
      + COALESCE(`ecrr_25`, 0) + (8 - COALESCE(`ecrr_26`, 8)) + (8 - COALESCE(`ecrr_27`, 8))
      + (8 - COALESCE(`ecrr_28`, 8)) + (8 - COALESCE(`ecrr_29`, 8)) + (8 - COALESCE(`ecrr_30`, 8))
      + (8 - COALESCE(`ecrr_31`, 8)) + COALESCE(`ecrr_32`, 0) + (8 - COALESCE(`ecrr_33`, 8))
      + (8 - COALESCE(`ecrr_34`, 8)) + (8 - COALESCE(`ecrr_35`, 8)) + (8 - COALESCE(`ecrr_36`, 8))) / NULLIF(`avoidance_answered`, 0)) END AS `avoidance`
  FROM counts
),
bounds AS ( -- open items at either end
  SELECT
    *,
    ((COALESCE(`ecrr_1`, 1) + COALESCE(`ecrr_2`, 1) + COALESCE(`ecrr_3`, 1) + COALESCE(`ecrr_4`, 1)
      + COALESCE(`ecrr_5`, 1) + COALESCE(`ecrr_6`, 1) + COALESCE(`ecrr_7`, 1) + COALESCE(`ecrr_8`, 1)
      + (8 - COALESCE(`ecrr_9`, 7)) + COALESCE(`ecrr_10`, 1) + (8 - COALESCE(`ecrr_11`, 7))
      + COALESCE(`ecrr_12`, 1) + COALESCE(`ecrr_13`, 1) + COALESCE(`ecrr_14`, 1)
      + COALESCE(`ecrr_15`, 1) + COALESCE(`ecrr_16`, 1) + COALESCE(`ecrr_17`, 1)
      + COALESCE(`ecrr_18`, 1)) / 18.0) AS `anxiety_low`,
    ((COALESCE(`ecrr_1`, 7) + COALESCE(`ecrr_2`, 7) + COALESCE(`ecrr_3`, 7) + COALESCE(`ecrr_4`, 7)
      + COALESCE(`ecrr_5`, 7) + COALESCE(`ecrr_6`, 7) + COALESCE(`ecrr_7`, 7) + COALESCE(`ecrr_8`, 7)
      + (8 - COALESCE(`ecrr_9`, 1)) + COALESCE(`ecrr_10`, 7) + (8 - COALESCE(`ecrr_11`, 1))
      + COALESCE(`ecrr_12`, 7) + COALESCE(`ecrr_13`, 7) + COALESCE(`ecrr_14`, 7)
      + COALESCE(`ecrr_15`, 7) + COALESCE(`ecrr_16`, 7) + COALESCE(`ecrr_17`, 7)
      + COALESCE(`ecrr_18`, 7)) / 18.0) AS `anxiety_high`,
    ((COALESCE(`ecrr_19`, 1) + (8 - COALESCE(`ecrr_20`, 7)) + COALESCE(`ecrr_21`, 1)
      + (8 - COALESCE(`ecrr_22`, 7)) + COALESCE(`ecrr_23`, 1) + COALESCE(`ecrr_24`, 1)
      + COALESCE(`ecrr_25`, 1) + (8 - COALESCE(`ecrr_26`, 7)) + (8 - COALESCE(`ecrr_27`, 7))
      + (8 - COALESCE(`ecrr_28`, 7)) + (8 - COALESCE(`ecrr_29`, 7)) + (8 - COALESCE(`ecrr_30`, 7))
      + (8 - COALESCE(`ecrr_31`, 7)) + COALESCE(`ecrr_32`, 1) + (8 - COALESCE(`ecrr_33`, 7))
      + (8 - COALESCE(`ecrr_34`, 7)) + (8 - COALESCE(`ecrr_35`, 7)) + (8 - COALESCE(`ecrr_36`, 7))) / 18.0) AS `avoidance_low`,
    ((COALESCE(`ecrr_19`, 7) + (8 - COALESCE(`ecrr_20`, 1)) + COALESCE(`ecrr_21`, 7)
      + (8 - COALESCE(`ecrr_22`, 1)) + COALESCE(`ecrr_23`, 7) + COALESCE(`ecrr_24`, 7)
      + COALESCE(`ecrr_25`, 7) + (8 - COALESCE(`ecrr_26`, 1)) + (8 - COALESCE(`ecrr_27`, 1))
      + (8 - COALESCE(`ecrr_28`, 1)) + (8 - COALESCE(`ecrr_29`, 1)) + (8 - COALESCE(`ecrr_30`, 1))
      + (8 - COALESCE(`ecrr_31`, 1)) + COALESCE(`ecrr_32`, 7) + (8 - COALESCE(`ecrr_33`, 1))
      + (8 - COALESCE(`ecrr_34`, 1)) + (8 - COALESCE(`ecrr_35`, 1)) + (8 - COALESCE(`ecrr_36`, 1))) / 18.0) AS `avoidance_high`
  FROM scores
)
SELECT
  `kept_1` AS `respondent`,
  CASE WHEN `rejected` = 0 THEN `anxiety` END AS `ecr_r_anxiety`,
  CASE WHEN `rejected` = 1 THEN 'rejected' WHEN `anxiety` IS NULL THEN 'insufficient' WHEN `anxiety_answered` = 18 THEN 'scored' ELSE 'prorated' END AS `ecr_r_anxiety_status`,
  CASE WHEN `rejected` = 0 THEN `anxiety_answered` END AS `ecr_r_anxiety_answered`,
  CASE WHEN `rejected` = 0 THEN `anxiety_low` END AS `ecr_r_anxiety_low`,
  CASE WHEN `rejected` = 0 THEN `anxiety_high` END AS `ecr_r_anxiety_high`,
  CASE WHEN `rejected` = 0 THEN `avoidance` END AS `ecr_r_avoidance`,
  CASE WHEN `rejected` = 1 THEN 'rejected' WHEN `avoidance` IS NULL THEN 'insufficient' WHEN `avoidance_answered` = 18 THEN 'scored' ELSE 'prorated' END AS `ecr_r_avoidance_status`,
  CASE WHEN `rejected` = 0 THEN `avoidance_answered` END AS `ecr_r_avoidance_answered`,
  CASE WHEN `rejected` = 0 THEN `avoidance_low` END AS `ecr_r_avoidance_low`,
  CASE WHEN `rejected` = 0 THEN `avoidance_high` END AS `ecr_r_avoidance_high`
FROM bounds;
