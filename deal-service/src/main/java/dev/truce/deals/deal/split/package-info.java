/** Who is credited for a deal, and with what part. */
@NullMarked
package dev.truce.deals.deal.split;

import org.jspecify.annotations.NullMarked;
