package io.firewarden.canary.emptyword.feature.application;

class AgencyManager {

}
