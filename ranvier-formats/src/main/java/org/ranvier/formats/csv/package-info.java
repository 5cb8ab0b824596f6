/// Tables as laboratories print them. Open [CsvReader] first: it turns the bytes of a table into a
/// record and sentences about what was left out. The words of headings and cells stand in
/// `csv-columns.yaml`, those of nerves, muscles and sites in [org.ranvier.formats.words].
@NullMarked
package org.ranvier.formats.csv;

import org.jspecify.annotations.NullMarked;
