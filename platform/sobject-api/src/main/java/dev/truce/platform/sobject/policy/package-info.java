/** What somebody may see and do with which object, field and row: asked by every path. */
@NullMarked
package dev.truce.platform.sobject.policy;

import org.jspecify.annotations.NullMarked;
