/** What the mapping file says: which file feeds which object, which column which field, what is mended and what refused. */
@NullMarked
package dev.truce.importer.mapping;

import org.jspecify.annotations.NullMarked;
