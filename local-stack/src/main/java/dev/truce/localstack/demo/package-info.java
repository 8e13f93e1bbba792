/** The story that {@code ./truce demo} plays: a deal from the sale to the new owner of the account, over HTTP only. */
package dev.truce.localstack.demo;
