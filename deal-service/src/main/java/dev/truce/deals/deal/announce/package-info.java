/** What happens to deals, told to others as events. */
@NullMarked
package dev.truce.deals.deal.announce;

import org.jspecify.annotations.NullMarked;
