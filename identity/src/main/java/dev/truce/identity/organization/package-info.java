/** The one organisation that this installation serves. */
@NullMarked
package dev.truce.identity.organization;

import org.jspecify.annotations.NullMarked;
