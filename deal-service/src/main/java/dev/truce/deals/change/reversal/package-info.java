/** A close that is undone: a deal is reopened or rescinded, and whoever has to agree does. */
@NullMarked
package dev.truce.deals.change.reversal;

import org.jspecify.annotations.NullMarked;
