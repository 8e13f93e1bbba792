/** The whole system as processes of one machine: started, watched, stopped. */
package dev.truce.localstack.stack;
