/** Who is asking, and what they may see and do. */
@NullMarked
package dev.truce.platform.sobject.access;

import org.jspecify.annotations.NullMarked;
