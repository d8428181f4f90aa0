export { type Place, placeName, placesOf } from 'relata/formats/columns';
