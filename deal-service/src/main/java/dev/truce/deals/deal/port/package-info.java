/** What features implement for a deal and are told of it: the deal knows them only by these interfaces. */
@NullMarked
package dev.truce.deals.deal.port;

import org.jspecify.annotations.NullMarked;
