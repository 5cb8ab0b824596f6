/// The verb `examine`. Open [Examine] first; one record goes to [OneRecord], many to [ManyRecords].
@NullMarked
package org.ranvier.cli.examine;

import org.jspecify.annotations.NullMarked;
