/** What deals need to know about colleagues: side and whether they are active. */
@NullMarked
package dev.truce.deals.account.people;

import org.jspecify.annotations.NullMarked;
