-- phq-9, revision 1, sha256:be0f8c983bb17c799233a423bd4b78de2b107c7f16d6062d2d0ab24d096f4085
WITH
given AS ( -- answers as numbers
  SELECT
    source.`respondent` AS `kept_1`,
    NULLIF(CAST(source.`phq9_1` AS Nullable(Float64)), (-99)) AS `phq9_1`,
    NULLIF(CAST(source.`phq9_2` AS Nullable(Float64)), (-99)) AS `phq9_2`,
    NULLIF(CAST(source.`phq9_3` AS Nullable(Float64)), (-99)) AS `phq9_3`,
    NULLIF(CAST(source.`phq9_4` AS Nullable(Float64)), (-99)) AS `phq9_4`,
    NULLIF(CAST(source.`phq9_5` AS Nullable(Float64)), (-99)) AS `phq9_5`,
    NULLIF(CAST(source.`phq9_6` AS Nullable(Float64)), (-99)) AS `phq9_6`,
    NULLIF(CAST(source.`phq9_7` AS Nullable(Float64)), (-99)) AS `phq9_7`,
    NULLIF(CAST(source.`phq9_8` AS Nullable(Float64)), (-99)) AS `phq9_8`,
    NULLIF(CAST(source.`phq9_9` AS Nullable(Float64)), (-99)) AS `phq9_9`
  FROM `responses` AS source
),
answers AS ( -- declared response options only
  SELECT
    given.`kept_1` AS `kept_1`,
    CASE WHEN given.`phq9_1` IN (0, 1, 2, 3) THEN given.`phq9_1` END AS `phq9_1`,
    CASE WHEN given.`phq9_2` IN (0, 1, 2, 3) THEN given.`phq9_2` END AS `phq9_2`,
    CASE WHEN given.`phq9_3` IN (0, 1, 2, 3) THEN given.`phq9_3` END AS `phq9_3`,
    CASE WHEN given.`phq9_4` IN (0, 1, 2, 3) THEN given.`phq9_4` END AS `phq9_4`,
    CASE WHEN given.`phq9_5` IN (0, 1, 2, 3) THEN given.`phq9_5` END AS `phq9_5`,
    CASE WHEN given.`phq9_6` IN (0, 1, 2, 3) THEN given.`phq9_6` END AS `phq9_6`,
    CASE WHEN given.`phq9_7` IN (0, 1, 2, 3) THEN given.`phq9_7` END AS `phq9_7`,
    CASE WHEN given.`phq9_8` IN (0, 1, 2, 3) THEN given.`phq9_8` END AS `phq9_8`,
    CASE WHEN given.`phq9_9` IN (0, 1, 2, 3) THEN given.`phq9_9` END AS `phq9_9`,
    CASE WHEN NOT ((given.`phq9_1` IS NULL OR given.`phq9_1` IN (0, 1, 2, 3))
      AND (given.`phq9_2` IS NULL OR given.`phq9_2` IN (0, 1, 2, 3))
      AND (given.`phq9_3` IS NULL OR given.`phq9_3` IN (0, 1, 2, 3))
      AND (given.`phq9_4` IS NULL OR given.`phq9_4` IN (0, 1, 2, 3))
      AND (given.`phq9_5` IS NULL OR given.`phq9_5` IN (0, 1, 2, 3))
      AND (given.`phq9_6` IS NULL OR given.`phq9_6` IN (0, 1, 2, 3))
      AND (given.`phq9_7` IS NULL OR given.`phq9_7` IN (0, 1, 2, 3))
      AND (given.`phq9_8` IS NULL OR given.`phq9_8` IN (0, 1, 2, 3))
      AND (given.`phq9_9` IS NULL OR given.`phq9_9` IN (0, 1, 2, 3))) THEN 1 ELSE 0 END AS `rejected`
  FROM given
),
counts AS ( -- items answered
  SELECT
    *,
    CASE WHEN `phq9_1` IS NULL THEN 0 ELSE 1 END + CASE WHEN `phq9_2` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `phq9_3` IS NULL THEN 0 ELSE 1 END + CASE WHEN `phq9_4` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `phq9_5` IS NULL THEN 0 ELSE 1 END + CASE WHEN `phq9_6` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `phq9_7` IS NULL THEN 0 ELSE 1 END + CASE WHEN `phq9_8` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `phq9_9` IS NULL THEN 0 ELSE 1 END AS `total_answered`,
    CASE WHEN `phq9_1` IS NULL THEN 0 ELSE 1 END + CASE WHEN `phq9_2` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `phq9_3` IS NULL THEN 0 ELSE 1 END + CASE WHEN `phq9_4` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `phq9_5` IS NULL THEN 0 ELSE 1 END + CASE WHEN `phq9_6` IS NULL THEN 0 ELSE 1 END
      + CASE WHEN `phq9_7` IS NULL THEN 0 ELSE 1 END + CASE WHEN `phq9_8` IS NULL THEN 0 ELSE 1 END AS `phq-8_answered`,
    CASE WHEN `phq9_1` IS NULL THEN 0 ELSE 1 END + CASE WHEN `phq9_2` IS NULL THEN 0 ELSE 1 END AS `phq-2_answered`
  FROM answers
),
scores AS ( -- values by the missing rule
  SELECT
    *,
    CASE WHEN `total_answered` = 9 THEN (`phq9_1` + `phq9_2` + `phq9_3` + `phq9_4` + `phq9_5` + `phq9_6` + `phq9_7` + `phq9_8` + `phq9_9`) END AS `total`,
    CASE WHEN `phq-8_answered` = 8 THEN (`phq9_1` + `phq9_2` + `phq9_3` + `phq9_4` + `phq9_5` + `phq9_6` + `phq9_7` + `phq9_8`) END AS `phq-8`,
    CASE WHEN `phq-2_answered` = 2 THEN (`phq9_1` + `phq9_2`) END AS `phq-2`
  FROM counts
),
bounds AS ( -- open items at either end
  SELECT
    *,
    (COALESCE(`phq9_1`, 0) + COALESCE(`phq9_2`, 0) + COALESCE(`phq9_3`, 0) + COALESCE(`phq9_4`, 0)
      + COALESCE(`phq9_5`, 0) + COALESCE(`phq9_6`, 0) + COALESCE(`phq9_7`, 0) + COALESCE(`phq9_8`, 0)
      + COALESCE(`phq9_9`, 0)) AS `total_low`,
    (COALESCE(`phq9_1`, 3) + COALESCE(`phq9_2`, 3) + COALESCE(`phq9_3`, 3) + COALESCE(`phq9_4`, 3)
      + COALESCE(`phq9_5`, 3) + COALESCE(`phq9_6`, 3) + COALESCE(`phq9_7`, 3) + COALESCE(`phq9_8`, 3)
      + COALESCE(`phq9_9`, 3)) AS `total_high`,
    (COALESCE(`phq9_1`, 0) + COALESCE(`phq9_2`, 0) + COALESCE(`phq9_3`, 0) + COALESCE(`phq9_4`, 0)
      + COALESCE(`phq9_5`, 0) + COALESCE(`phq9_6`, 0) + COALESCE(`phq9_7`, 0) + COALESCE(`phq9_8`, 0)) AS `phq-8_low`,
    (COALESCE(`phq9_1`, 3) + COALESCE(`phq9_2`, 3) + COALESCE(`phq9_3`, 3) + COALESCE(`phq9_4`, 3)
      + COALESCE(`phq9_5`, 3) + COALESCE(`phq9_6`, 3) + COALESCE(`phq9_7`, 3) + COALESCE(`phq9_8`, 3)) AS `phq-8_high`,
    (COALESCE(`phq9_1`, 0) + COALESCE(`phq9_2`, 0)) AS `phq-2_low`,
    (COALESCE(`phq9_1`, 3) + COALESCE(`phq9_2`, 3)) AS `phq-2_high`
  FROM scores
),
bands AS ( -- bands of both bounds
  SELECT
    *,
    CASE WHEN `total_low` >= 20 - 1e-9 THEN 'severe' WHEN `total_low` >= 15 - 1e-9 THEN 'moderately-severe' WHEN `total_low` >= 10 - 1e-9 THEN 'moderate' WHEN `total_low` >= 5 - 1e-9 THEN 'mild' ELSE 'minimal' END AS `total_low_band`,
    CASE WHEN `total_high` >= 20 - 1e-9 THEN 'severe' WHEN `total_high` >= 15 - 1e-9 THEN 'moderately-severe' WHEN `total_high` >= 10 - 1e-9 THEN 'moderate' WHEN `total_high` >= 5 - 1e-9 THEN 'mild' ELSE 'minimal' END AS `total_high_band`
  FROM bounds
)
SELECT
  `kept_1` AS `respondent`,
  CASE WHEN `rejected` = 0 THEN `total` END AS `phq_9_total`,
  CASE WHEN `rejected` = 1 THEN 'rejected' WHEN `total` IS NULL THEN 'insufficient' WHEN `total_answered` = 9 THEN 'scored' ELSE 'prorated' END AS `phq_9_total_status`,
  CASE WHEN `rejected` = 0 THEN `total_answered` END AS `phq_9_total_answered`,
  CASE WHEN `rejected` = 0 THEN `total_low` END AS `phq_9_total_low`,
  CASE WHEN `rejected` = 0 THEN `total_high` END AS `phq_9_total_high`,
  CASE WHEN `rejected` = 0 THEN CASE WHEN `total` IS NOT NULL THEN CASE WHEN `total` >= 20 - 1e-9 THEN 'severe' WHEN `total` >= 15 - 1e-9 THEN 'moderately-severe' WHEN `total` >= 10 - 1e-9 THEN 'moderate' WHEN `total` >= 5 - 1e-9 THEN 'mild' ELSE 'minimal' END WHEN `total_low_band` = `total_high_band` THEN `total_low_band` END END AS `phq_9_total_band`,
  CASE WHEN `rejected` = 0 THEN `total_low_band` = `total_high_band` END AS `phq_9_total_band_decided`,
  CASE WHEN `rejected` = 0 THEN `phq-8` END AS `phq_9_phq_8`,
  CASE WHEN `rejected` = 1 THEN 'rejected' WHEN `phq-8` IS NULL THEN 'insufficient' WHEN `phq-8_answered` = 8 THEN 'scored' ELSE 'prorated' END AS `phq_9_phq_8_status`,
  CASE WHEN `rejected` = 0 THEN `phq-8_answered` END AS `phq_9_phq_8_answered`,
  CASE WHEN `rejected` = 0 THEN `phq-8_low` END AS `phq_9_phq_8_low`,
  CASE WHEN `rejected` = 0 THEN `phq-8_high` END AS `phq_9_phq_8_high`,
  CASE WHEN `rejected` = 0 THEN `phq-2` END AS `phq_9_phq_2`,
  CASE WHEN `rejected` = 1 THEN 'rejected' WHEN `phq-2` IS NULL THEN 'insufficient' WHEN `phq-2_answered` = 2 THEN 'scored' ELSE 'prorated' END AS `phq_9_phq_2_status`,
  CASE WHEN `rejected` = 0 THEN `phq-2_answered` END AS `phq_9_phq_2_answered`,
  CASE WHEN `rejected` = 0 THEN `phq-2_low` END AS `phq_9_phq_2_low`,
  CASE WHEN `rejected` = 0 THEN `phq-2_high` END AS `phq_9_phq_2_high`,
  CASE WHEN `rejected` = 0 THEN CASE WHEN `phq9_9` IS NULL THEN 'unanswered' WHEN `phq9_9` >= 1 THEN 'raised' ELSE 'notRaised' END END AS `phq_9_flag_selfHarm`
FROM bands;
