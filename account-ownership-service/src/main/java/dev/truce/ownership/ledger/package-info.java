/** Who owns an account at every moment, and the rules by which it changes hands. */
@NullMarked
package dev.truce.ownership.ledger;

import org.jspecify.annotations.NullMarked;
