/** Loads a folder of CSV files into Truce through its API, by a mapping that a person wrote. */
@NullMarked
package dev.truce.importer;

import org.jspecify.annotations.NullMarked;
