/** Formats that Spark reads and writes here. */
export const SPARK_FORMATS = ['parquet', 'csv', 'json', 'orc'] as const;
export type SparkFormat = (typeof SPARK_FORMATS)[number];
