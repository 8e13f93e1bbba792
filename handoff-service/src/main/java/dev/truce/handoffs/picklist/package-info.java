/** The words that clients see for the values of enums. */
@NullMarked
package dev.truce.handoffs.picklist;

import org.jspecify.annotations.NullMarked;
