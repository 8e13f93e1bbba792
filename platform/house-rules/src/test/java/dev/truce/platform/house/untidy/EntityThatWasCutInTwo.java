package dev.truce.platform.house.untidy;

import jakarta.persistence.Entity;

@Entity
class EntityThatWasCutInTwo extends UpperHalf {}
