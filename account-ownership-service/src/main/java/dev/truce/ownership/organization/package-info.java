/** The one organisation that this installation serves. */
@NullMarked
package dev.truce.ownership.organization;

import org.jspecify.annotations.NullMarked;
