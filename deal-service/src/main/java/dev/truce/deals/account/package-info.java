/** Customers as the CRM knows them; who owns one is decided by the ledger of account-ownership-service. */
@NullMarked
package dev.truce.deals.account;

import org.jspecify.annotations.NullMarked;
