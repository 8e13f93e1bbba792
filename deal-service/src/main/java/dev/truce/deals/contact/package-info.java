/** The people at the customer. */
@NullMarked
package dev.truce.deals.contact;

import org.jspecify.annotations.NullMarked;
