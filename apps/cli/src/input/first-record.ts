export { firstRecordEnd, recordEnds, separatorOf } from 'relata/delimited';
