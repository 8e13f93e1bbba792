/** Record ids: 15 base-62 characters with a key prefix, and 3 characters of checksum. */
@NullMarked
package dev.truce.platform.sobject.id;

import org.jspecify.annotations.NullMarked;
