-- phq-9, revision 1, sha256:be0f8c983bb17c799233a423bd4b78de2b107c7f16d6062d2d0ab24d096f4085
WITH
cells AS ( -- texts without the blanks around them
  SELECT
    source.`n` AS `kept_1`,
    source.`respondent` AS `kept_2`,
    TRIM(BOTH ' \t\n\u000B\u000C\r\u00A0' FROM CAST(source.`phq9_1` AS STRING)) AS `phq9_1`,
    source.`phq9_2` AS `phq9_2`,
    source.`phq9_3` AS `phq9_3`,
    source.`phq9_4` AS `phq9_4`,
    source.`phq9_5` AS `phq9_5`,
    source.`phq9_6` AS `phq9_6`,
    source.`phq9_7` AS `phq9_7`,
    source.`phq9_8` AS `phq9_8`,
    source.`phq9_9` AS `phq9_9`
  FROM `responses` AS source
),
given AS ( -- answers as numbers
  SELECT
    cells.`kept_1` AS `kept_1`,
    cells.`kept_2` AS `kept_2`,
    NULLIF(CASE WHEN cells.`phq9_1` IN ('', 'NA') THEN NULL WHEN cells.`phq9_1` RLIKE '^[+-]?[0-9]{1,255}([.][0-9]+)?$' THEN CAST(cells.`phq9_1` AS DOUBLE) WHEN cells.`phq9_1` IS NOT NULL THEN DOUBLE('NaN') END, (-99)) AS `phq9_1`,
    NULLIF(CASE WHEN cells.`phq9_2` IS NOT NULL THEN COALESCE(TRY_CAST(cells.`phq9_2` AS DOUBLE), DOUBLE('NaN')) END, (-99)) AS `phq9_2`,
    NULLIF(CASE WHEN cells.`phq9_3` IS NOT NULL THEN COALESCE(TRY_CAST(cells.`phq9_3` AS DOUBLE), DOUBLE('NaN')) END, (-99)) AS `phq9_3`,
    NULLIF(CASE WHEN cells.`phq9_4` IS NOT NULL THEN COALESCE(TRY_CAST(cells.`phq9_4` AS DOUBLE), DOUBLE('NaN')) END, (-99)) AS `phq9_4`,
    NULLIF(CASE WHEN cells.`phq9_5` IS NOT NULL THEN COALESCE(TRY_CAST(cells.`phq9_5` AS DOUBLE), DOUBLE('NaN')) END, (-99)) AS `phq9_5`,
    NULLIF(CASE WHEN cells.`phq9_6` IS NOT NULL THEN COALESCE(TRY_CAST(cells.`phq9_6` AS DOUBLE), DOUBLE('NaN')) END, (-99)) AS `phq9_6`,
    NULLIF(CASE WHEN cells.`phq9_7` IS NOT NULL THEN COALESCE(TRY_CAST(cells.`phq9_7` AS DOUBLE), DOUBLE('NaN')) END, (-99)) AS `phq9_7`,
    NULLIF(CASE WHEN cells.`phq9_8` IS NOT NULL THEN COALESCE(TRY_CAST(cells.`phq9_8` AS DOUBLE), DOUBLE('NaN')) END, (-99)) AS `phq9_8`,
    NULLIF(CASE WHEN cells.`phq9_9` IS NOT NULL THEN COALESCE(TRY_CAST(cells.`phq9_9` AS DOUBLE), DOUBLE('NaN')) END, (-99)) AS `phq9_9`
  FROM cells
),
faulty AS ( -- rows with a fault
  SELECT
    *
  FROM given
  WHERE NOT ((given.`phq9_1` IS NULL OR given.`phq9_1` IN (0, 1, 2, 3))
      AND (given.`phq9_2` IS NULL OR given.`phq9_2` IN (0, 1, 2, 3))
      AND (given.`phq9_3` IS NULL OR given.`phq9_3` IN (0, 1, 2, 3))
      AND (given.`phq9_4` IS NULL OR given.`phq9_4` IN (0, 1, 2, 3))
      AND (given.`phq9_5` IS NULL OR given.`phq9_5` IN (0, 1, 2, 3))
      AND (given.`phq9_6` IS NULL OR given.`phq9_6` IN (0, 1, 2, 3))
      AND (given.`phq9_7` IS NULL OR given.`phq9_7` IN (0, 1, 2, 3))
      AND (given.`phq9_8` IS NULL OR given.`phq9_8` IN (0, 1, 2, 3))
      AND (given.`phq9_9` IS NULL OR given.`phq9_9` IN (0, 1, 2, 3)))
),
fields AS ( -- what each column may hold
  SELECT
    1 AS `place`, 'phq9_1' AS `column`, 'phq9_1' AS `answer`, 0 AS `lowest`, 3 AS `highest`, 1 AS `step`
  UNION ALL SELECT
    2, 'phq9_2', 'phq9_2', 0, 3, 1
  UNION ALL SELECT
    3, 'phq9_3', 'phq9_3', 0, 3, 1
  UNION ALL SELECT
    4, 'phq9_4', 'phq9_4', 0, 3, 1
  UNION ALL SELECT
    5, 'phq9_5', 'phq9_5', 0, 3, 1
  UNION ALL SELECT
    6, 'phq9_6', 'phq9_6', 0, 3, 1
  UNION ALL SELECT
    7, 'phq9_7', 'phq9_7', 0, 3, 1
  UNION ALL SELECT
    8, 'phq9_8', 'phq9_8', 0, 3, 1
  UNION ALL SELECT
    9, 'phq9_9', 'phq9_9', 0, 3, 1
),
judged AS ( -- each answer of those rows
  SELECT
    faulty.`kept_1`,
    faulty.`kept_2`,
    fields.`place`,
    fields.`lowest`,
    fields.`highest`,
    fields.`step`,
    fields.`column`,
    fields.`answer`,
    CASE fields.`place` WHEN 1 THEN CAST(faulty.`phq9_1` AS DOUBLE) WHEN 2 THEN CAST(faulty.`phq9_2` AS DOUBLE)
      WHEN 3 THEN CAST(faulty.`phq9_3` AS DOUBLE) WHEN 4 THEN CAST(faulty.`phq9_4` AS DOUBLE)
      WHEN 5 THEN CAST(faulty.`phq9_5` AS DOUBLE) WHEN 6 THEN CAST(faulty.`phq9_6` AS DOUBLE)
      WHEN 7 THEN CAST(faulty.`phq9_7` AS DOUBLE) WHEN 8 THEN CAST(faulty.`phq9_8` AS DOUBLE)
      WHEN 9 THEN CAST(faulty.`phq9_9` AS DOUBLE) END AS `value`
  FROM faulty CROSS JOIN fields
)
SELECT
  `kept_1` AS `row`,
  `kept_2` AS `respondent`,
  'phq-9' AS `instrument`,
  `column`,
  `answer`,
  CASE WHEN ISNAN(`value`) THEN 'answerNotANumber' WHEN `value` >= `lowest` AND `value` <= `highest` THEN 'answerOffStep' ELSE 'answerOutOfRange' END AS `code`,
  'rejected' AS `action`
FROM judged
WHERE `value` IS NOT NULL AND NOT (`value` >= `lowest` AND `value` <= `highest` AND `value` = FLOOR(`value`))
ORDER BY `kept_1`, `place`;
