package dev.truce.platform.house.untidy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

@Entity
@Transactional
class EntityThatAnswersHttp {
    @Id
    private String id;

    Response answer() {
        return Response.ok(id).build();
    }
}
