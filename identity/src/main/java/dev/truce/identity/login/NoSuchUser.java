package dev.truce.identity.login;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class NoSuchUser extends Refusal {
    NoSuchUser(String userId) {
        super(ErrorCode.NOT_FOUND, "No user has the id " + userId);
    }
}
