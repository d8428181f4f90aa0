-- ECR-R by hand, in the form that was DuckDB's fastest here: each scale a list.
SELECT
  id,
  CASE WHEN list_count(anxiety) >= 15 THEN list_avg(anxiety) END AS anxiety,
  CASE WHEN list_count(avoidance) >= 15 THEN list_avg(avoidance) END AS avoidance,
  36 - list_count(anxiety) - list_count(avoidance) AS missing
FROM (
  SELECT
    id,
    [ecrr_1, ecrr_2, ecrr_3, ecrr_4, ecrr_5, ecrr_6, ecrr_7, ecrr_8, 8 - ecrr_9, ecrr_10, 8 - ecrr_11, ecrr_12, ecrr_13, ecrr_14, ecrr_15, ecrr_16, ecrr_17, ecrr_18] AS anxiety,
    [ecrr_19, 8 - ecrr_20, ecrr_21, 8 - ecrr_22, ecrr_23, ecrr_24, ecrr_25, 8 - ecrr_26, 8 - ecrr_27, 8 - ecrr_28, 8 - ecrr_29, 8 - ecrr_30, 8 - ecrr_31, ecrr_32, 8 - ecrr_33, 8 - ecrr_34, 8 - ecrr_35, 8 - ecrr_36] AS avoidance
  FROM answers
)
