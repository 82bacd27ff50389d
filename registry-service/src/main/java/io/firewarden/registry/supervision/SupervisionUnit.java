package io.firewarden.registry.supervision;

/**
 * A unit of the fire-and-rescue service that supervises agencies.
 *
 * @param code the county's code where the unit has one, else a code of this platform
 * @param nameEn a translation for readers of the English screens
 * @param mark [V] verified, [U] unverified: to be confirmed with the customer
 * @param source where code and name come from
 */
public record SupervisionUnit(String code, String name, String nameEn, Kind kind, String mark, String source) {

	/** Levels of the service within the city. */
	public enum Kind {

		/** 支队. */
		DETACHMENT,
		/** 大队. */
		BRIGADE

	}

}
