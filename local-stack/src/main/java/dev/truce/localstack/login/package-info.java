/** The login of the local system, made by account-ownership-service at its first start. */
package dev.truce.localstack.login;
