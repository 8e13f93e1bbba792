/** What a deal sells, costs and promises at one moment, and how far it may move before delivery has to look again. */
@NullMarked
package dev.truce.deals.deal.scope;

import org.jspecify.annotations.NullMarked;
