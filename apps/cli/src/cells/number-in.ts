export { type DecimalMark, numberIn } from 'relata/delimited';
