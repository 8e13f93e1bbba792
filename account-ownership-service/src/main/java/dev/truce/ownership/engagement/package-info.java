/** Won deals that are delivered for an account. */
@NullMarked
package dev.truce.ownership.engagement;

import org.jspecify.annotations.NullMarked;
