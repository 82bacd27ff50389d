package io.firewarden.registry.equipment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.register.Why;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue in all its editions: the one that is shipped, until the detachment
 * records others. An edition with the same first day takes the place of the earlier one,
 * which the history keeps.
 */
@Component
class EquipmentCatalogue {

	private static final String ID = "catalogue";

	private final Editions shipped;

	private final AggregateStore<Editions, RequiredEquipment> store;

	EquipmentCatalogue(AggregateStores stores) {
		this.shipped = load();
		this.store = stores
			.<Editions, RequiredEquipment>open("equipment-catalogue", StateForm.json(Editions.class),
					(edition) -> new WireEvent("registry.equipment-catalogue-revised.v1", OnWire.of(edition)))
			.keepingVersions();
	}

	/** All editions; version 0 while only the shipped one is known. */
	Versioned<Editions> editions() {
		return this.store.find(ID).orElseGet(() -> new Versioned<>(this.shipped, 0));
	}

	RequiredEquipment on(LocalDate day) {
		return editions().state().on(day).orElseGet(() -> RequiredEquipment.none(day));
	}

	/** The first day of the next edition after a day. */
	Optional<LocalDate> nextAfter(LocalDate day) {
		return editions().state()
			.editions()
			.stream()
			.map(RequiredEquipment::effectiveFrom)
			.filter((first) -> first.isAfter(day))
			.min(LocalDate::compareTo);
	}

	/**
	 * Who wrote which edition when and why, newest first; empty while only the shipped
	 * one is known.
	 */
	VersionList versions() {
		return VersionList.of(this.store.versions(ID));
	}

	/** Writes an edition; false when somebody else was faster. */
	boolean record(Versioned<Editions> before, RequiredEquipment edition, Why why) {
		Changed<Editions, RequiredEquipment> changed = new Changed<>(before.state().with(edition), List.of(edition),
				why.because());
		return (before.version() == 0) ? this.store.insert(ID, changed) : this.store.save(ID, before, changed);
	}

	private static Editions load() {
		try (InputStream json = new ClassPathResource("reference/equipment-catalogue.json").getInputStream()) {
			return JsonMapper.shared().readValue(json, Editions.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The editions in the order of their first days. */
	record Editions(List<RequiredEquipment> editions) {

		Optional<RequiredEquipment> on(LocalDate day) {
			return this.editions.stream()
				.filter((edition) -> !edition.effectiveFrom().isAfter(day))
				.max(Comparator.comparing(RequiredEquipment::effectiveFrom));
		}

		Editions with(RequiredEquipment edition) {
			return new Editions(Stream
				.concat(this.editions.stream()
					.filter((other) -> !other.effectiveFrom().equals(edition.effectiveFrom())), Stream.of(edition))
				.sorted(Comparator.comparing(RequiredEquipment::effectiveFrom))
				.toList());
		}

	}

	/** An edition as {@code infra/contracts} describes it. */
	record OnWire(LocalDate effectiveFrom, String source, boolean unverified, boolean quantitiesLoaded, int items) {

		static OnWire of(RequiredEquipment edition) {
			return new OnWire(edition.effectiveFrom(), edition.source(), edition.unverified(),
					edition.quantitiesLoaded(), edition.items().size());
		}

	}

}
