export interface paths {
    "/api/registry/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencies"];
        put?: never;
        post: operations["registerAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agency"];
        put: operations["reviseAgency"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencyEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/agencies/{uscc}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agencyTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/demonstration/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["loadOfficers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/demonstration/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["loadUnits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/eligibility/recomputations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recomputeEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job"];
        put?: never;
        post?: never;
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["officers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["discardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/dead-letters/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redriveDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/dead-letters/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redriveDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/operations/history/{aggregate}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/eligibility-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["eligibilityRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reference/supervision-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["supervisionUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/registry/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publicAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/registry/agencies/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publicAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AgencyForm: {
            brigade: string;
            engineers: components["schemas"]["EngineerForm"][];
            entries: components["schemas"]["EntriesForm"];
            kinds: ("MAINT_TEST" | "ASSESS")[];
            name: string;
            operators: components["schemas"]["OperatorForm"][];
            /** @enum {string} */
            originScope: "LOCAL" | "OTHER_CITY_IN_PROVINCE" | "OUT_OF_PROVINCE";
            premisesArea: number;
            processControl: boolean;
            qualitySystem: boolean;
            /** @enum {string} */
            subjectType: "COMPANY" | "BRANCH" | "SOLE_PROPRIETOR" | "PARTNERSHIP" | "INDIVIDUAL";
            technicalLead?: string;
            uscc: string;
        };
        AgencyRow: {
            brigade?: string;
            brigadeName?: string;
            kinds?: ("MAINT_TEST" | "ASSESS")[];
            lights?: components["schemas"]["LightView"][];
            name?: string;
            registered?: boolean;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** @enum {string} */
            verdict?: "ELIGIBLE" | "INELIGIBLE" | "UNDETERMINED";
        };
        AgencyView: {
            /** Format: date */
            assessedOn?: string;
            brigade?: string;
            brigadeName?: string;
            engineers?: components["schemas"]["EngineerView"][];
            entries?: components["schemas"]["EntriesView"];
            kinds?: ("MAINT_TEST" | "ASSESS")[];
            lights?: components["schemas"]["LightView"][];
            name?: string;
            operators?: components["schemas"]["OperatorView"][];
            /** @enum {string} */
            originScope?: "LOCAL" | "OTHER_CITY_IN_PROVINCE" | "OUT_OF_PROVINCE";
            premisesArea?: number;
            processControl?: boolean;
            qualitySystem?: boolean;
            registered?: boolean;
            /** Format: date-time */
            registeredAt?: string;
            /** @enum {string} */
            subjectType?: "COMPANY" | "BRANCH" | "SOLE_PROPRIETOR" | "PARTNERSHIP" | "INDIVIDUAL";
            technicalLead?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** @enum {string} */
            verdict?: "ELIGIBLE" | "INELIGIBLE" | "UNDETERMINED";
            /** Format: int64 */
            version?: number;
            warnings?: components["schemas"]["Warning"][];
        };
        Balance: {
            consumers?: components["schemas"]["Sum"][];
            /** Format: int64 */
            pending?: number;
            published?: {
                [key: string]: number;
            };
        };
        ConditionView: {
            article?: string;
            code?: string;
            found?: string;
            name?: string;
            required?: string;
            /** @enum {string} */
            result?: "PASS" | "FAIL" | "UNDETERMINED" | "NOT_REQUIRED";
            rows?: components["schemas"]["RowView"][];
            shortfall?: string;
        };
        DemandView: {
            code?: string;
            requires?: components["schemas"]["RequirementView"][];
        };
        Discard: {
            reason: string;
        };
        Document: {
            empty?: boolean;
        } & {
            [key: string]: unknown;
        };
        EligibilityView: {
            /** Format: date */
            asOf?: string;
            conditions?: components["schemas"]["ConditionView"][];
            /** Format: date-time */
            factsFrom?: string;
            uscc?: string;
            /** @enum {string} */
            verdict?: "ELIGIBLE" | "INELIGIBLE" | "UNDETERMINED";
        };
        EnforcementOfficer: {
            brigade: string;
            certificateNo?: string;
            /** Format: date */
            certificateValidTo: string;
            name: string;
            officerId: string;
            onLeave: boolean;
        };
        EngineerForm: {
            /** @enum {string} */
            level: "CLASS_1" | "CLASS_2";
            registrationNo: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        EngineerView: {
            /** @enum {string} */
            level?: "CLASS_1" | "CLASS_2";
            registrationNo?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        EntriesForm: {
            nationalSystem: boolean;
            sichuanPlatform: boolean;
        };
        EntriesView: {
            nationalSystem?: boolean;
            sichuanPlatform?: boolean;
        };
        Entry: {
            actor?: string;
            /** Format: date-time */
            at?: string;
            causation?: string;
            data?: string;
            hash?: string;
            id?: string;
            intact?: boolean;
            /** Format: int64 */
            sequence?: number;
            type?: string;
        };
        JobView: {
            /** Format: int64 */
            done?: number;
            /** Format: date-time */
            finishedAt?: string;
            id?: string;
            kind?: string;
            message?: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "INTERRUPTED";
            /** Format: int64 */
            total?: number;
        };
        Letter: {
            /** Format: date-time */
            at?: string;
            audit?: components["schemas"]["Document"][];
            cause?: string;
            consumer?: string;
            headers?: {
                [key: string]: unknown;
            };
            id?: string;
            key?: string;
            payload?: string;
            stack?: string;
            state?: string;
            type?: string;
        };
        LightView: {
            code?: string;
            /** @enum {string} */
            result?: "PASS" | "FAIL" | "UNDETERMINED" | "NOT_REQUIRED";
        };
        LineView: {
            actor?: string;
            /** Format: date-time */
            at?: string;
            detail?: string;
            id?: string;
            link?: string;
            service?: string;
            title?: string;
            type?: string;
        };
        ListingAgencyRow: {
            content?: components["schemas"]["AgencyRow"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingPublicAgency: {
            content?: components["schemas"]["PublicAgency"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingUnitView: {
            content?: components["schemas"]["UnitView"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        Loaded: {
            /** Format: int32 */
            loaded?: number;
        };
        LoadedUnits: {
            /** Format: int32 */
            loaded?: number;
        };
        OfficerList: {
            content?: components["schemas"]["OfficerView"][];
        };
        OfficerLoad: {
            officers: components["schemas"]["EnforcementOfficer"][];
        };
        OfficerView: {
            brigade?: string;
            brigadeName?: string;
            /** Format: date */
            certificateValidTo?: string;
            name?: string;
            officerId?: string;
            onLeave?: boolean;
        };
        OpenPointView: {
            mark?: string;
            measures?: ("LEGAL_PERSON" | "PREMISES_AREA" | "BASE_EQUIPMENT" | "MAINT_TEST_EQUIPMENT" | "ASSESS_EQUIPMENT" | "ENGINEERS" | "CLASS_1_ENGINEERS" | "OPERATORS" | "INTERMEDIATE_OPERATORS" | "QUALITY_SYSTEM" | "PROCESS_CONTROL")[];
            why?: string;
        };
        OperatorForm: {
            certificateNo: string;
            /** Format: int32 */
            rank: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        OperatorView: {
            certificateNo?: string;
            /** Format: int32 */
            rank?: number;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        ProfileView: {
            /** Format: int32 */
            article?: number;
            conditions?: components["schemas"]["DemandView"][];
            /** @enum {string} */
            profile?: "MAINT_TEST" | "ASSESS" | "BOTH";
        };
        PublicAgency: {
            brigade?: string;
            brigadeName?: string;
            kinds?: ("MAINT_TEST" | "ASSESS")[];
            lights?: components["schemas"]["LightView"][];
            name?: string;
            uscc?: string;
            /** @enum {string} */
            verdict?: "ELIGIBLE" | "INELIGIBLE" | "UNDETERMINED";
        };
        Redrive: {
            correctedPayload?: string;
            reason: string;
        };
        RedriveMany: {
            ids?: string[];
            reason: string;
        };
        RedrivenMany: {
            /** Format: int64 */
            done?: number;
            /** Format: int64 */
            failed?: number;
        };
        RequirementView: {
            atLeast?: number;
            /** @enum {string} */
            measure?: "LEGAL_PERSON" | "PREMISES_AREA" | "BASE_EQUIPMENT" | "MAINT_TEST_EQUIPMENT" | "ASSESS_EQUIPMENT" | "ENGINEERS" | "CLASS_1_ENGINEERS" | "OPERATORS" | "INTERMEDIATE_OPERATORS" | "QUALITY_SYSTEM" | "PROCESS_CONTROL";
        };
        RowView: {
            counted?: boolean;
            /** @enum {string} */
            kind?: "SUBJECT_TYPE" | "PREMISES" | "ENGINEER" | "OPERATOR" | "SYSTEM" | "EQUIPMENT";
            reason?: string;
            /** @enum {string} */
            reasonCode?: "EXPIRED" | "NOT_YET_VALID" | "NOT_A_LEGAL_PERSON" | "NOT_IN_PLACE" | "QUANTITIES_NOT_LOADED" | "NOT_RECORDED";
            ref?: string;
        };
        RuleSetView: {
            document?: string;
            /** Format: date */
            effectiveFrom?: string;
            /** Format: date */
            effectiveTo?: string;
            id?: string;
            open?: components["schemas"]["OpenPointView"][];
            profiles?: components["schemas"]["ProfileView"][];
            source?: string;
        };
        Site: {
            brigade: string;
            floorArea: number;
            gamesVenue: boolean;
            keyUnit: boolean;
            largeComplex: boolean;
            name: string;
            receptionHotel: boolean;
            unitId: string;
        };
        Sum: {
            /** Format: int64 */
            applied?: number;
            consumer?: string;
            /** Format: int64 */
            dead?: number;
            /** Format: int64 */
            passed?: number;
            source?: string;
        };
        SupervisionUnitView: {
            code?: string;
            /** @enum {string} */
            kind?: "DETACHMENT" | "BRIGADE";
            mark?: string;
            name?: string;
            source?: string;
        };
        TimelineView: {
            content?: components["schemas"]["LineView"][];
        };
        UnitLoad: {
            units: components["schemas"]["Site"][];
        };
        UnitView: {
            brigade?: string;
            brigadeName?: string;
            floorArea?: number;
            gamesVenue?: boolean;
            keyUnit?: boolean;
            largeComplex?: boolean;
            name?: string;
            receptionHotel?: boolean;
            unitId?: string;
        };
        Warning: {
            code?: string;
            message?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    agencies: {
        parameters: {
            query?: {
                brigade?: string | null;
                kind?: "MAINT_TEST" | "ASSESS" | null;
                page?: number;
                q?: string | null;
                registered?: boolean | null;
                size?: number;
                sort?: string;
                verdict?: "ELIGIBLE" | "INELIGIBLE" | "UNDETERMINED" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingAgencyRow"];
                };
            };
        };
    };
    registerAgency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyForm"];
            };
        };
        responses: {
            /** @description Registered before, with the same content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AgencyView"];
                };
            };
            /** @description Registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AgencyView"];
                };
            };
        };
    };
    agency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AgencyView"];
                };
            };
        };
    };
    reviseAgency: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AgencyView"];
                };
            };
        };
    };
    agencyEligibility: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EligibilityView"];
                };
            };
        };
    };
    agencyTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TimelineView"];
                };
            };
        };
    };
    loadOfficers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerLoad"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Loaded"];
                };
            };
        };
    };
    loadUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitLoad"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LoadedUnits"];
                };
            };
        };
    };
    recomputeEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    officers: {
        parameters: {
            query?: {
                brigade?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OfficerList"];
                };
            };
        };
    };
    balance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Balance"];
                };
            };
        };
    };
    deadLetters: {
        parameters: {
            query?: {
                state?: "DEAD" | "REDRIVEN" | "DISCARDED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"][];
                };
            };
        };
    };
    deadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    discardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Discard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    redriveDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redrive"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    redriveDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedriveMany"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RedrivenMany"];
                };
            };
        };
    };
    history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aggregate: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Entry"][];
                };
            };
        };
    };
    eligibilityRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RuleSetView"][];
                };
            };
        };
    };
    supervisionUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SupervisionUnitView"][];
                };
            };
        };
    };
    units: {
        parameters: {
            query?: {
                brigade?: string;
                page?: number;
                q?: string;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingUnitView"];
                };
            };
        };
    };
    publicAgencies: {
        parameters: {
            query?: {
                page?: number;
                q?: string;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingPublicAgency"];
                };
            };
        };
    };
    publicAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PublicAgency"];
                };
            };
        };
    };
}
