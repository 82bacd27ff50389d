package io.firewarden.registry.agency.domain;

/**
 * Where the agency comes from. It records, it never admits: agencies may practise
 * nationwide (Order 7 art. 8).
 */
public enum OriginScope {

	LOCAL, OTHER_CITY_IN_PROVINCE, OUT_OF_PROVINCE

}
