/** Who is asking, and whether a request is let in. */
@NullMarked
package dev.truce.platform.sobject.access;

import org.jspecify.annotations.NullMarked;
