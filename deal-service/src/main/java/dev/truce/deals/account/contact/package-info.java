/** The people at the customer. */
@NullMarked
package dev.truce.deals.account.contact;

import org.jspecify.annotations.NullMarked;
