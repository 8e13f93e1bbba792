package dev.truce.platform.house.untidy;

import jakarta.persistence.Entity;

@Entity
class SawnEntity extends SawnEntityState {}
