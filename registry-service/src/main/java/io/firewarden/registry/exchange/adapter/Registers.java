package io.firewarden.registry.exchange.adapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.registry.exchange.Register;

/** All registers that are exchanged as tables. */
final class Registers {

	private final Map<String, Register<?>> byName = new LinkedHashMap<>();

	Registers(List<Register<?>> registers) {
		registers.forEach((register) -> this.byName.put(register.name(), register));
	}

	List<Register<?>> all() {
		return List.copyOf(this.byName.values());
	}

	Optional<Register<?>> find(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

}
