-- phq-9, revision 1, sha256:be0f8c983bb17c799233a423bd4b78de2b107c7f16d6062d2d0ab24d096f4085
WITH
cells AS MATERIALIZED ( -- texts without the blanks around them
  SELECT
    source.`n` AS `kept_1`,
    source.`respondent` AS `kept_2`,
    TRIM(CAST(source.`phq9_1` AS TEXT), CHAR(32, 9, 10, 11, 12, 13, 160)) AS `phq9_1`,
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
given AS MATERIALIZED ( -- answers as numbers
  SELECT
    cells.`kept_1` AS `kept_1`,
    cells.`kept_2` AS `kept_2`,
    NULLIF(CASE WHEN cells.`phq9_1` IN ('', 'NA') THEN NULL WHEN SUBSTR(cells.`phq9_1`, 1 + (cells.`phq9_1` GLOB '[+-]*')) GLOB '[0-9]*' AND SUBSTR(cells.`phq9_1`, 1 + (cells.`phq9_1` GLOB '[+-]*')) GLOB '*[0-9]' AND SUBSTR(cells.`phq9_1`, 1 + (cells.`phq9_1` GLOB '[+-]*')) NOT GLOB '*[^0-9.]*' AND cells.`phq9_1` NOT GLOB '*.*.*' THEN CAST(cells.`phq9_1` AS REAL) WHEN cells.`phq9_1` IS NOT NULL THEN 9e999 END, (-99)) AS `phq9_1`,
    NULLIF(CASE WHEN TYPEOF(cells.`phq9_2`) IN ('integer', 'real') OR CAST(CAST(cells.`phq9_2` AS INTEGER) AS TEXT) = cells.`phq9_2` THEN CAST(cells.`phq9_2` AS REAL) WHEN cells.`phq9_2` IS NOT NULL THEN 9e999 END, (-99)) AS `phq9_2`,
    NULLIF(CASE WHEN TYPEOF(cells.`phq9_3`) IN ('integer', 'real') OR CAST(CAST(cells.`phq9_3` AS INTEGER) AS TEXT) = cells.`phq9_3` THEN CAST(cells.`phq9_3` AS REAL) WHEN cells.`phq9_3` IS NOT NULL THEN 9e999 END, (-99)) AS `phq9_3`,
    NULLIF(CASE WHEN TYPEOF(cells.`phq9_4`) IN ('integer', 'real') OR CAST(CAST(cells.`phq9_4` AS INTEGER) AS TEXT) = cells.`phq9_4` THEN CAST(cells.`phq9_4` AS REAL) WHEN cells.`phq9_4` IS NOT NULL THEN 9e999 END, (-99)) AS `phq9_4`,
    NULLIF(CASE WHEN TYPEOF(cells.`phq9_5`) IN ('integer', 'real') OR CAST(CAST(cells.`phq9_5` AS INTEGER) AS TEXT) = cells.`phq9_5` THEN CAST(cells.`phq9_5` AS REAL) WHEN cells.`phq9_5` IS NOT NULL THEN 9e999 END, (-99)) AS `phq9_5`,
    NULLIF(CASE WHEN TYPEOF(cells.`phq9_6`) IN ('integer', 'real') OR CAST(CAST(cells.`phq9_6` AS INTEGER) AS TEXT) = cells.`phq9_6` THEN CAST(cells.`phq9_6` AS REAL) WHEN cells.`phq9_6` IS NOT NULL THEN 9e999 END, (-99)) AS `phq9_6`,
    NULLIF(CASE WHEN TYPEOF(cells.`phq9_7`) IN ('integer', 'real') OR CAST(CAST(cells.`phq9_7` AS INTEGER) AS TEXT) = cells.`phq9_7` THEN CAST(cells.`phq9_7` AS REAL) WHEN cells.`phq9_7` IS NOT NULL THEN 9e999 END, (-99)) AS `phq9_7`,
    NULLIF(CASE WHEN TYPEOF(cells.`phq9_8`) IN ('integer', 'real') OR CAST(CAST(cells.`phq9_8` AS INTEGER) AS TEXT) = cells.`phq9_8` THEN CAST(cells.`phq9_8` AS REAL) WHEN cells.`phq9_8` IS NOT NULL THEN 9e999 END, (-99)) AS `phq9_8`,
    NULLIF(CASE WHEN TYPEOF(cells.`phq9_9`) IN ('integer', 'real') OR CAST(CAST(cells.`phq9_9` AS INTEGER) AS TEXT) = cells.`phq9_9` THEN CAST(cells.`phq9_9` AS REAL) WHEN cells.`phq9_9` IS NOT NULL THEN 9e999 END, (-99)) AS `phq9_9`
  FROM cells
),
faulty AS MATERIALIZED ( -- rows with a fault
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
fields AS MATERIALIZED ( -- what each column may hold
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
judged AS MATERIALIZED ( -- each answer of those rows
  SELECT
    faulty.`kept_1`,
    faulty.`kept_2`,
    fields.`place`,
    fields.`lowest`,
    fields.`highest`,
    fields.`step`,
    fields.`column`,
    fields.`answer`,
    CASE fields.`place` WHEN 1 THEN CAST(faulty.`phq9_1` AS REAL) WHEN 2 THEN CAST(faulty.`phq9_2` AS REAL)
      WHEN 3 THEN CAST(faulty.`phq9_3` AS REAL) WHEN 4 THEN CAST(faulty.`phq9_4` AS REAL)
      WHEN 5 THEN CAST(faulty.`phq9_5` AS REAL) WHEN 6 THEN CAST(faulty.`phq9_6` AS REAL)
      WHEN 7 THEN CAST(faulty.`phq9_7` AS REAL) WHEN 8 THEN CAST(faulty.`phq9_8` AS REAL)
      WHEN 9 THEN CAST(faulty.`phq9_9` AS REAL) END AS `value`
  FROM faulty CROSS JOIN fields
)
SELECT
  `kept_1` AS `row`,
  `kept_2` AS `respondent`,
  'phq-9' AS `instrument`,
  `column`,
  `answer`,
  CASE WHEN `value` = 9e999 THEN 'answerNotANumber' WHEN `value` >= `lowest` AND `value` <= `highest` THEN 'answerOffStep' ELSE 'answerOutOfRange' END AS `code`,
  'rejected' AS `action`
FROM judged
WHERE `value` IS NOT NULL AND NOT (`value` >= `lowest` AND `value` <= `highest` AND `value` = FLOOR(`value`))
ORDER BY `kept_1`, `place`;
