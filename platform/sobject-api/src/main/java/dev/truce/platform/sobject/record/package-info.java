/** What every record has: its id, its version, who changed it and when. */
@NullMarked
package dev.truce.platform.sobject.record;

import org.jspecify.annotations.NullMarked;
