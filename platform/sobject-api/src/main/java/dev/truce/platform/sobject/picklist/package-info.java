/** Enums whose values clients know by a label: one way from the label to the value and back. */
@NullMarked
package dev.truce.platform.sobject.picklist;

import org.jspecify.annotations.NullMarked;
