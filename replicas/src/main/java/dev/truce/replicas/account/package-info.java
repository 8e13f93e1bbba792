/** The copy of the accounts. */
@NullMarked
package dev.truce.replicas.account;

import org.jspecify.annotations.NullMarked;
