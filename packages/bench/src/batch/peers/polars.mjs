// polars with a typed schema, eager, which was its fastest way here. usage: node polars.mjs IN OUT
import pl from 'nodejs-polars';

const [input, output] = process.argv.slice(2);
const REVERSED = new Set([9, 11, 20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36]);
const items = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const answer = (item) => pl.col(`ecrr_${item}`);
const keyed = (item) => (REVERSED.has(item) ? pl.lit(8).minus(answer(item)) : answer(item));
const added = (parts) => parts.reduce((sum, part) => sum.plus(part));
const sum = (from, to) => added(items(from, to).map((i) => keyed(i).cast(pl.Int32).fillNull(0)));
const count = (from, to) => added(items(from, to).map((i) => answer(i).isNotNull().cast(pl.Int32)));
const mean = (total, answered) =>
  pl
    .when(pl.col(answered).gtEq(15))
    .then(pl.col(total).cast(pl.Float64).div(pl.col(answered)))
    .otherwise(pl.lit(null));

const schema = { id: pl.Int64 };
for (const item of items(1, 36)) schema[`ecrr_${item}`] = pl.Int8;
pl.readCSV(input, { schema })
  .lazy()
  .select(
    pl.col('id'),
    sum(1, 18).alias('sum1'),
    count(1, 18).alias('count1'),
    sum(19, 36).alias('sum2'),
    count(19, 36).alias('count2'),
  )
  .select(
    pl.col('id'),
    mean('sum1', 'count1').alias('anxiety'),
    mean('sum2', 'count2').alias('avoidance'),
    pl.lit(36).minus(pl.col('count1')).minus(pl.col('count2')).alias('missing'),
  )
  .collectSync()
  .writeCSV(output);
