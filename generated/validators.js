// Checks against the description. Generated from spec/ by `npm run generate`; do not edit.

var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var check0=validate52,schema19={type:"object",required:["lineItems"],properties:{lineItems:{type:"array",minItems:1,items:{$ref:"schema:NewCartLineItem"}},partnerOnRecordAttestationAccepted:{
type:["boolean","null"]}}},schema20={type:"object",required:["catalogItemId","quantity","billingCycle"],properties:{id:{type:"integer",minimum:0},catalogItemId:{
type:"string",minLength:1},friendlyName:{type:["string","null"]},quantity:{type:"integer",minimum:1},currencyCode:{type:["string","null"]},billingCycle:{$ref:"s\
chema:BillingCycle"},termDuration:{anyOf:[{const:"\0union"},{$ref:"schema:TermDuration"},{const:"\0branch"},{type:"null"}]},customTermEndDate:{anyOf:[{const:"\0u\
nion"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},promotionId:{type:["string","null"]},participants:{type:["array","null"],contains:{type:"obj\
ect",properties:{key:{const:"additional_transaction_reseller"}},required:["key"]},minContains:0,maxContains:5,items:{$ref:"schema:Participant"}},provisioningContext:{
anyOf:[{const:"\0union"},{$ref:"schema:ProvisioningContext"},{const:"\0branch"},{type:"null"}]},addonItems:{type:["array","null"],items:{$ref:"schema:NewCartLin\
eItem"}},renewsTo:{anyOf:[{const:"\0union"},{$ref:"schema:RenewsTo"},{const:"\0branch"},{type:"null"}]},attestationAccepted:{type:["boolean","null"]},purchaseCommitment:{
anyOf:[{const:"\0union"},{$ref:"schema:PurchaseCommitment"},{const:"\0branch"},{type:"null"}]}}},func1=require_ucs2length().default;function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate54.errors=vErrors,errors===0}validate54.
evaluated={dynamicProps:!1,dynamicItems:!1};var pattern3=new RegExp("^(P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)?$","u");function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data=="string"){if(!pattern3.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(P(?\
=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)?$"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate56.errors=vErrors,errors===0}validate56.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate58.errors=vErrors,errors===0}validate58.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate61.errors=vErrors,errors===0}validate61.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.key!==void 0&&(validate61(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.value!==
void 0&&typeof data.value!="string"){let err2={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[
err3]:vErrors.push(err3),errors++}return validate60.errors=vErrors,errors===0}validate60.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate65.errors=vErrors,errors===0}validate65.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="subscriptionId"||key0==="scope"||key0==="duration"||key0==="entitlementId"||key0==="ParentSubs\
criptionId"||key0==="parentSubscriptionId")&&typeof data[key0]!="string"){let err0={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.subscriptionId!==void 0&&typeof data.
subscriptionId!="string"){let err1={instancePath:instancePath+"/subscriptionId",schemaPath:"#/properties/subscriptionId/type",keyword:"type",params:{type:"strin\
g"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.scope!==void 0&&(validate65(data.scope,{instancePath:instancePath+"/scope",parentData:data,
parentDataProperty:"scope",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length)),data.duration!==
void 0&&typeof data.duration!="string"){let err2={instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"str\
ing"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.entitlementId!==void 0&&typeof data.entitlementId!="string"){let err3={instancePath:instancePath+
"/entitlementId",schemaPath:"#/properties/entitlementId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
ParentSubscriptionId!==void 0&&typeof data.ParentSubscriptionId!="string"){let err4={instancePath:instancePath+"/ParentSubscriptionId",schemaPath:"#/properties/\
ParentSubscriptionId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.parentSubscriptionId!==void 0&&
typeof data.parentSubscriptionId!="string"){let err5={instancePath:instancePath+"/parentSubscriptionId",schemaPath:"#/properties/parentSubscriptionId/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate64.errors=vErrors,errors===0}validate64.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
termDuration!==void 0&&(validate56(data.termDuration,{instancePath:instancePath+"/termDuration",parentData:data,parentDataProperty:"termDuration",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate68.errors=vErrors,errors===0}validate68.evaluated={props:{termDuration:!0},
dynamicProps:!1,dynamicItems:!1};function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
amount!==void 0){let data0=data.amount;if(!(typeof data0=="number"&&isFinite(data0))){let err0={instancePath:instancePath+"/amount",schemaPath:"#/properties/amo\
unt/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.currency!==void 0&&typeof data.currency!="st\
ring"){let err1={instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.grain!==void 0&&typeof data.grain!="string"){let err2={instancePath:instancePath+"/grain",schemaPath:"#/properties/grain/typ\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate71.errors=vErrors,errors===0}validate71.evaluated={props:{amount:!0,
currency:!0,grain:!0},dynamicProps:!1,dynamicItems:!1};var wrapper0={validate:validate53};function validate53(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.catalogItemId===void 0){let err0={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"catalogItemId"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.quantity===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quantity"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.billingCycle===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"billingCycle"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/\
id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&
isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.catalogItemId!==void 0){let data1=data.catalogItemId;if(typeof data1=="string"){
if(func1(data1)<1){let err5={instancePath:instancePath+"/catalogItemId",schemaPath:"#/properties/catalogItemId/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/catalogItemId",schemaPath:"#/properties/catalogItemId/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.friendlyName!==void 0){let data2=data.friendlyName;if(typeof data2!=
"string"&&data2!==null){let err7={instancePath:instancePath+"/friendlyName",schemaPath:"#/properties/friendlyName/type",keyword:"type",params:{type:schema20.properties.
friendlyName.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.quantity!==void 0){let data3=data.quantity;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:"intege\
r"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err9={instancePath:instancePath+
"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.currencyCode!==void 0){let data4=data.currencyCode;if(typeof data4!="string"&&data4!==null){let err10={instancePath:instancePath+"/currencyCode",schemaPath:"\
#/properties/currencyCode/type",keyword:"type",params:{type:schema20.properties.currencyCode.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}
if(data.billingCycle!==void 0&&(validate54(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"billingCycle",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.termDuration!==void 0){let data6=data.
termDuration,_errs13=errors,valid1=!1,_errs14=errors;if(data6!=="\0union"){let err11={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDur\
ation/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs14===errors;valid1=
valid1||_valid0;let _errs15=errors;validate56(data6,{instancePath:instancePath+"/termDuration",parentData:data,parentDataProperty:"termDuration",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid1=valid1||_valid0;let _errs16=errors;
if(data6!=="\0branch"){let err12={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs16===errors;valid1=valid1||_valid0;let _errs17=errors;if(data6!==null){
let err13={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}var _valid0=_errs17===errors;if(valid1=valid1||_valid0,valid1)errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:
vErrors=null);else{let err14={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}}if(data.customTermEndDate!==void 0){let data7=data.customTermEndDate,_errs20=errors,valid2=!1,_errs21=errors;if(data7!=="\0\
union"){let err15={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid1=_errs21===errors;valid2=valid2||_valid1;let _errs22=errors;validate58(data7,{
instancePath:instancePath+"/customTermEndDate",parentData:data,parentDataProperty:"customTermEndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.
errors:vErrors.concat(validate58.errors),errors=vErrors.length);var _valid1=_errs22===errors;valid2=valid2||_valid1;let _errs23=errors;if(data7!=="\0branch"){let err16={
instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid1=_errs23===errors;valid2=valid2||_valid1;let _errs24=errors;if(data7!==null){let err17={instancePath:instancePath+
"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}var _valid1=_errs24===errors;if(valid2=valid2||_valid1,valid2)errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null);else{let err18={
instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}}if(data.promotionId!==void 0){let data8=data.promotionId;if(typeof data8!="string"&&data8!==null){let err19={instancePath:instancePath+"/p\
romotionId",schemaPath:"#/properties/promotionId/type",keyword:"type",params:{type:schema20.properties.promotionId.type}};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}}if(data.participants!==void 0){let data9=data.participants;if(!Array.isArray(data9)&&data9!==null){let err20={instancePath:instancePath+"/\
participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type:schema20.properties.participants.type}};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}if(Array.isArray(data9)){let len0=data9.length;for(let i0=0;i0<len0;i0++)validate60(data9[i0],{instancePath:instancePath+"/participants/"+i0,
parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);
let _errs31=errors,len1=data9.length,valid5=!0;if(data9.length>0){let count0=0;for(let i1=0;i1<len1;i1++){let data11=data9[i1],_errs32=errors;if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){if(data11.key===void 0){let err21={instancePath:instancePath+"/participants/"+i1,schemaPath:"#/properties/participants/contain\
s/required",keyword:"required",params:{missingProperty:"key"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data11.key!==void 0&&data11.key!==
"additional_transaction_reseller"){let err22={instancePath:instancePath+"/participants/"+i1+"/key",schemaPath:"#/properties/participants/contains/properties/key\
/const",keyword:"const",params:{allowedValue:"additional_transaction_reseller"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+
"/participants/"+i1,schemaPath:"#/properties/participants/contains/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}var _valid2=_errs32===errors;if(_valid2){if(count0++,count0>5){valid5=!1;break}count0>=0&&(valid5=!0)}}}if(valid5)errors=_errs31,vErrors!==null&&(_errs31?
vErrors.length=_errs31:vErrors=null);else{let err24={instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/contains",keyword:"contains",
params:{minContains:0,maxContains:5}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}if(data.provisioningContext!==void 0){let data13=data.provisioningContext,
_errs36=errors,valid7=!1,_errs37=errors;if(data13!=="\0union"){let err25={instancePath:instancePath+"/provisioningContext",schemaPath:"#/properties/provisioning\
Context/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid3=_errs37===errors;
valid7=valid7||_valid3;let _errs38=errors;validate64(data13,{instancePath:instancePath+"/provisioningContext",parentData:data,parentDataProperty:"provisioningCo\
ntext",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var _valid3=_errs38===errors;
valid7=valid7||_valid3;let _errs39=errors;if(data13!=="\0branch"){let err26={instancePath:instancePath+"/provisioningContext",schemaPath:"#/properties/provision\
ingContext/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}var _valid3=_errs39===errors;
valid7=valid7||_valid3;let _errs40=errors;if(data13!==null){let err27={instancePath:instancePath+"/provisioningContext",schemaPath:"#/properties/provisioningCon\
text/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid3=_errs40===errors;if(valid7=valid7||
_valid3,valid7)errors=_errs36,vErrors!==null&&(_errs36?vErrors.length=_errs36:vErrors=null);else{let err28={instancePath:instancePath+"/provisioningContext",schemaPath:"\
#/properties/provisioningContext/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data.addonItems!==void 0){let data14=data.
addonItems;if(!Array.isArray(data14)&&data14!==null){let err29={instancePath:instancePath+"/addonItems",schemaPath:"#/properties/addonItems/type",keyword:"type",
params:{type:schema20.properties.addonItems.type}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(Array.isArray(data14)){let len2=data14.length;
for(let i2=0;i2<len2;i2++)wrapper0.validate(data14[i2],{instancePath:instancePath+"/addonItems/"+i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors})||
(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length)}}if(data.renewsTo!==void 0){let data16=data.renewsTo,
_errs46=errors,valid10=!1,_errs47=errors;if(data16!=="\0union"){let err30={instancePath:instancePath+"/renewsTo",schemaPath:"#/properties/renewsTo/anyOf/0/const",
keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}var _valid4=_errs47===errors;valid10=valid10||_valid4;
let _errs48=errors;validate68(data16,{instancePath:instancePath+"/renewsTo",parentData:data,parentDataProperty:"renewsTo",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var _valid4=_errs48===errors;if(valid10=valid10||_valid4,_valid4){var props2={};
props2.termDuration=!0}let _errs49=errors;if(data16!=="\0branch"){let err31={instancePath:instancePath+"/renewsTo",schemaPath:"#/properties/renewsTo/anyOf/2/con\
st",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var _valid4=_errs49===errors;valid10=valid10||
_valid4;let _errs50=errors;if(data16!==null){let err32={instancePath:instancePath+"/renewsTo",schemaPath:"#/properties/renewsTo/anyOf/3/type",keyword:"type",params:{
type:"null"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var _valid4=_errs50===errors;if(valid10=valid10||_valid4,valid10)errors=_errs46,vErrors!==
null&&(_errs46?vErrors.length=_errs46:vErrors=null);else{let err33={instancePath:instancePath+"/renewsTo",schemaPath:"#/properties/renewsTo/anyOf",keyword:"anyO\
f",params:{}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data.attestationAccepted!==void 0){let data17=data.attestationAccepted;if(typeof data17!=
"boolean"&&data17!==null){let err34={instancePath:instancePath+"/attestationAccepted",schemaPath:"#/properties/attestationAccepted/type",keyword:"type",params:{
type:schema20.properties.attestationAccepted.type}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.purchaseCommitment!==void 0){let data18=data.
purchaseCommitment,_errs55=errors,valid11=!1,_errs56=errors;if(data18!=="\0union"){let err35={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/prop\
erties/purchaseCommitment/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}var _valid5=_errs56===
errors;valid11=valid11||_valid5;let _errs57=errors;validate71(data18,{instancePath:instancePath+"/purchaseCommitment",parentData:data,parentDataProperty:"purcha\
seCommitment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length);var _valid5=_errs57===
errors;if(valid11=valid11||_valid5,_valid5){var props3={};props3.amount=!0,props3.currency=!0,props3.grain=!0}let _errs58=errors;if(data18!=="\0branch"){let err36={
instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===
null?vErrors=[err36]:vErrors.push(err36),errors++}var _valid5=_errs58===errors;valid11=valid11||_valid5;let _errs59=errors;if(data18!==null){let err37={instancePath:instancePath+
"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err37]:vErrors.push(
err37),errors++}var _valid5=_errs59===errors;if(valid11=valid11||_valid5,valid11)errors=_errs55,vErrors!==null&&(_errs55?vErrors.length=_errs55:vErrors=null);else{
let err38={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err38]:vErrors.push(err38),errors++}}}else{let err39={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err39]:vErrors.
push(err39),errors++}return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{id:!0,catalogItemId:!0,friendlyName:!0,quantity:!0,currencyCode:!0,
billingCycle:!0,termDuration:!0,customTermEndDate:!0,promotionId:!0,participants:!0,provisioningContext:!0,addonItems:!0,renewsTo:!0,attestationAccepted:!0,purchaseCommitment:!0},
dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="obj\
ect"&&!Array.isArray(data)){if(data.lineItems===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItems"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.lineItems!==void 0){let data0=data.lineItems;if(Array.isArray(data0)){if(data0.length<1){let err1={
instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++)validate53(data0[i0],{instancePath:instancePath+"/lineItems/"+i0,parentData:data0,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+
"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.partnerOnRecordAttestationAccepted!==
void 0){let data2=data.partnerOnRecordAttestationAccepted;if(typeof data2!="boolean"&&data2!==null){let err3={instancePath:instancePath+"/partnerOnRecordAttesta\
tionAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type:schema19.properties.partnerOnRecordAttestationAccepted.
type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}return validate52.errors=vErrors,errors===0}validate52.evaluated={props:{lineItems:!0,partnerOnRecordAttestationAccepted:!0},
dynamicProps:!1,dynamicItems:!1};var check1=validate74,schema30={type:"object",required:["lineItems"],properties:{id:{type:["string","null"]},creationTimestamp:{
anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},lastModifiedTimestamp:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},
{const:"\0branch"},{type:"null"}]},expirationTimestamp:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},lastModifiedUser:{
type:["string","null"]},status:{anyOf:[{const:"\0union"},{$ref:"schema:CartStatus"},{const:"\0branch"},{type:"null"}]},lineItems:{type:"array",minItems:1,items:{
$ref:"schema:CartUpdateLineItem"}},partnerOnRecordAttestationAccepted:{type:["boolean","null"]}}};function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate78.errors=vErrors,errors===0}validate78.
evaluated={dynamicProps:!1,dynamicItems:!1};var schema32={allOf:[{$ref:"schema:NewCartLineItem"},{type:"object",properties:{orderGroup:{type:["string","null"]},
purchaseSystem:{type:["string","null"]},error:{anyOf:[{const:"\0union"},{$ref:"schema:CartError"},{const:"\0branch"},{type:"null"}]},pricing:{anyOf:[{const:"\0un\
ion"},{$ref:"schema:Pricing"},{const:"\0branch"},{type:"null"}]}}}]},schema33={type:"object",properties:{errorCode:{type:["integer","string"]},errorDescription:{
type:"string"},additionalInformation:{type:"object",properties:{availableQuantity:{type:["number","string"]},purchasedQuantity:{type:["number","string"]}},additionalProperties:!0}}};
function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate82.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
errorCode!==void 0){let data0=data.errorCode;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&typeof data0!="string"){let err0={instancePath:instancePath+
"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type:schema33.properties.errorCode.type}};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}}if(data.errorDescription!==void 0&&typeof data.errorDescription!="string"){let err1={instancePath:instancePath+"/errorDescription",schemaPath:"#\
/properties/errorDescription/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.additionalInformation!==
void 0){let data2=data.additionalInformation;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.availableQuantity!==void 0){let data3=data2.availableQuantity;
if(!(typeof data3=="number"&&isFinite(data3))&&typeof data3!="string"){let err2={instancePath:instancePath+"/additionalInformation/availableQuantity",schemaPath:"\
#/properties/additionalInformation/properties/availableQuantity/type",keyword:"type",params:{type:schema33.properties.additionalInformation.properties.availableQuantity.
type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data2.purchasedQuantity!==void 0){let data4=data2.purchasedQuantity;if(!(typeof data4=="num\
ber"&&isFinite(data4))&&typeof data4!="string"){let err3={instancePath:instancePath+"/additionalInformation/purchasedQuantity",schemaPath:"#/properties/addition\
alInformation/properties/purchasedQuantity/type",keyword:"type",params:{type:schema33.properties.additionalInformation.properties.purchasedQuantity.type}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath:instancePath+"/additionalInformation",schemaPath:"#/properties/additionalInformati\
on/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate82.errors=vErrors,errors===0}validate82.evaluated={props:{
errorCode:!0,errorDescription:!0,additionalInformation:!0},dynamicProps:!1,dynamicItems:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
listPrice!==void 0){let data0=data.listPrice;if(!(typeof data0=="number"&&isFinite(data0))){let err0={instancePath:instancePath+"/listPrice",schemaPath:"#/prope\
rties/listPrice/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.discountedPrice!==void 0){let data1=data.
discountedPrice;if(!(typeof data1=="number"&&isFinite(data1))){let err1={instancePath:instancePath+"/discountedPrice",schemaPath:"#/properties/discountedPrice/t\
ype",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.proratedPrice!==void 0){let data2=data.proratedPrice;
if(!(typeof data2=="number"&&isFinite(data2))){let err2={instancePath:instancePath+"/proratedPrice",schemaPath:"#/properties/proratedPrice/type",keyword:"type",
params:{type:"number"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.price!==void 0){let data3=data.price;if(!(typeof data3=="number"&&isFinite(
data3))){let err3={instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.extendedPrice!==void 0){let data4=data.extendedPrice;if(!(typeof data4=="number"&&isFinite(data4))){let err4={instancePath:instancePath+
"/extendedPrice",schemaPath:"#/properties/extendedPrice/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate84.errors=
vErrors,errors===0}validate84.evaluated={props:{listPrice:!0,discountedPrice:!0,proratedPrice:!0,price:!0,extendedPrice:!0},dynamicProps:!1,dynamicItems:!1};function validate80(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate53(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length),data&&typeof data=="object"&&!Array.isArray(data)){if(data.orderGroup!==
void 0){let data0=data.orderGroup;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/orderGroup",schemaPath:"#/allOf/1/properties/or\
derGroup/type",keyword:"type",params:{type:schema32.allOf[1].properties.orderGroup.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.purchaseSystem!==
void 0){let data1=data.purchaseSystem;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/purchaseSystem",schemaPath:"#/allOf/1/prope\
rties/purchaseSystem/type",keyword:"type",params:{type:schema32.allOf[1].properties.purchaseSystem.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.error!==void 0){let data2=data.error,_errs8=errors,valid2=!1,_errs9=errors;if(data2!=="\0union"){let err2={instancePath:instancePath+"/error",schemaPath:"\
#/allOf/1/properties/error/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs9===
errors;valid2=valid2||_valid0;let _errs10=errors;validate82(data2,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var _valid0=_errs10===errors;if(valid2=valid2||_valid0,_valid0){
var props0={};props0.errorCode=!0,props0.errorDescription=!0,props0.additionalInformation=!0}let _errs11=errors;if(data2!=="\0branch"){let err3={instancePath:instancePath+
"/error",schemaPath:"#/allOf/1/properties/error/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}var _valid0=_errs11===errors;valid2=valid2||_valid0;let _errs12=errors;if(data2!==null){let err4={instancePath:instancePath+"/error",schemaPath:"#/allO\
f/1/properties/error/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs12===errors;if(valid2=
valid2||_valid0,valid2)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err5={instancePath:instancePath+"/error",schemaPath:"#\
/allOf/1/properties/error/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.pricing!==void 0){let data3=data.
pricing,_errs15=errors,valid3=!1,_errs16=errors;if(data3!=="\0union"){let err6={instancePath:instancePath+"/pricing",schemaPath:"#/allOf/1/properties/pricing/an\
yOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid1=_errs16===errors;valid3=valid3||
_valid1;let _errs17=errors;validate84(data3,{instancePath:instancePath+"/pricing",parentData:data,parentDataProperty:"pricing",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length);var _valid1=_errs17===errors;if(valid3=valid3||_valid1,_valid1){var props1={};
props1.listPrice=!0,props1.discountedPrice=!0,props1.proratedPrice=!0,props1.price=!0,props1.extendedPrice=!0}let _errs18=errors;if(data3!=="\0branch"){let err7={
instancePath:instancePath+"/pricing",schemaPath:"#/allOf/1/properties/pricing/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}var _valid1=_errs18===errors;valid3=valid3||_valid1;let _errs19=errors;if(data3!==null){let err8={instancePath:instancePath+"\
/pricing",schemaPath:"#/allOf/1/properties/pricing/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
var _valid1=_errs19===errors;if(valid3=valid3||_valid1,valid3)errors=_errs15,vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null);else{let err9={instancePath:instancePath+
"/pricing",schemaPath:"#/allOf/1/properties/pricing/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={
instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate80.errors=
vErrors,errors===0}validate80.evaluated={props:{orderGroup:!0,purchaseSystem:!0,error:!0,pricing:!0,id:!0,catalogItemId:!0,friendlyName:!0,quantity:!0,currencyCode:!0,
billingCycle:!0,termDuration:!0,customTermEndDate:!0,promotionId:!0,participants:!0,provisioningContext:!0,addonItems:!0,renewsTo:!0,attestationAccepted:!0,purchaseCommitment:!0},
dynamicProps:!1,dynamicItems:!1};function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate74.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="obj\
ect"&&!Array.isArray(data)){if(data.lineItems===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItems"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0!="string"&&data0!==null){let err1={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema30.properties.id.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.
creationTimestamp!==void 0){let data1=data.creationTimestamp,_errs4=errors,valid1=!1,_errs5=errors;if(data1!=="\0union"){let err2={instancePath:instancePath+"/c\
reationTimestamp",schemaPath:"#/properties/creationTimestamp/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;validate58(data1,{instancePath:instancePath+"/creationTimestamp",parentData:data,
parentDataProperty:"creationTimestamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);
var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs7=errors;if(data1!=="\0branch"){let err3={instancePath:instancePath+"/creationTimestamp",schemaPath:"\
#/properties/creationTimestamp/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs7===
errors;valid1=valid1||_valid0;let _errs8=errors;if(data1!==null){let err4={instancePath:instancePath+"/creationTimestamp",schemaPath:"#/properties/creationTimes\
tamp/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs8===errors;if(valid1=valid1||
_valid0,valid1)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err5={instancePath:instancePath+"/creationTimestamp",schemaPath:"\
#/properties/creationTimestamp/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.lastModifiedTimestamp!==void 0){
let data2=data.lastModifiedTimestamp,_errs11=errors,valid2=!1,_errs12=errors;if(data2!=="\0union"){let err6={instancePath:instancePath+"/lastModifiedTimestamp",
schemaPath:"#/properties/lastModifiedTimestamp/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}var _valid1=_errs12===errors;valid2=valid2||_valid1;let _errs13=errors;validate58(data2,{instancePath:instancePath+"/lastModifiedTimestamp",parentData:data,
parentDataProperty:"lastModifiedTimestamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.
length);var _valid1=_errs13===errors;valid2=valid2||_valid1;let _errs14=errors;if(data2!=="\0branch"){let err7={instancePath:instancePath+"/lastModifiedTimestam\
p",schemaPath:"#/properties/lastModifiedTimestamp/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var _valid1=_errs14===errors;valid2=valid2||_valid1;let _errs15=errors;if(data2!==null){let err8={instancePath:instancePath+"/lastModifiedTimestamp",schemaPath:"\
#/properties/lastModifiedTimestamp/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs15===
errors;if(valid2=valid2||_valid1,valid2)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err9={instancePath:instancePath+"/\
lastModifiedTimestamp",schemaPath:"#/properties/lastModifiedTimestamp/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.expirationTimestamp!==void 0){let data3=data.expirationTimestamp,_errs18=errors,valid3=!1,_errs19=errors;if(data3!=="\0union"){let err10={instancePath:instancePath+
"/expirationTimestamp",schemaPath:"#/properties/expirationTimestamp/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid2=_errs19===errors;valid3=valid3||_valid2;let _errs20=errors;validate58(data3,{instancePath:instancePath+"/expirationTime\
stamp",parentData:data,parentDataProperty:"expirationTimestamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),
errors=vErrors.length);var _valid2=_errs20===errors;valid3=valid3||_valid2;let _errs21=errors;if(data3!=="\0branch"){let err11={instancePath:instancePath+"/expi\
rationTimestamp",schemaPath:"#/properties/expirationTimestamp/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}var _valid2=_errs21===errors;valid3=valid3||_valid2;let _errs22=errors;if(data3!==null){let err12={instancePath:instancePath+"/expirationTi\
mestamp",schemaPath:"#/properties/expirationTimestamp/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
var _valid2=_errs22===errors;if(valid3=valid3||_valid2,valid3)errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null);else{let err13={instancePath:instancePath+
"/expirationTimestamp",schemaPath:"#/properties/expirationTimestamp/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}
if(data.lastModifiedUser!==void 0){let data4=data.lastModifiedUser;if(typeof data4!="string"&&data4!==null){let err14={instancePath:instancePath+"/lastModifiedU\
ser",schemaPath:"#/properties/lastModifiedUser/type",keyword:"type",params:{type:schema30.properties.lastModifiedUser.type}};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}}if(data.status!==void 0){let data5=data.status,_errs27=errors,valid4=!1,_errs28=errors;if(data5!=="\0union"){let err15={instancePath:instancePath+
"/status",schemaPath:"#/properties/status/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
var _valid3=_errs28===errors;valid4=valid4||_valid3;let _errs29=errors;validate78(data5,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var _valid3=_errs29===errors;
valid4=valid4||_valid3;let _errs30=errors;if(data5!=="\0branch"){let err16={instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/2/const",keyword:"\
const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid3=_errs30===errors;valid4=valid4||_valid3;let _errs31=errors;
if(data5!==null){let err17={instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}var _valid3=_errs31===errors;if(valid4=valid4||_valid3,valid4)errors=_errs27,vErrors!==null&&(_errs27?vErrors.length=
_errs27:vErrors=null);else{let err18={instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}}if(data.lineItems!==void 0){let data6=data.lineItems;if(Array.isArray(data6)){if(data6.length<1){let err19={instancePath:instancePath+
"/lineItems",schemaPath:"#/properties/lineItems/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}let len0=data6.
length;for(let i0=0;i0<len0;i0++)validate80(data6[i0],{instancePath:instancePath+"/lineItems/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length)}else{let err20={instancePath:instancePath+"/lineItems",schemaPath:"\
#/properties/lineItems/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.partnerOnRecordAttestationAccepted!==
void 0){let data8=data.partnerOnRecordAttestationAccepted;if(typeof data8!="boolean"&&data8!==null){let err21={instancePath:instancePath+"/partnerOnRecordAttest\
ationAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type:schema30.properties.partnerOnRecordAttestationAccepted.
type}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}return validate74.errors=vErrors,errors===0}validate74.evaluated={props:{id:!0,creationTimestamp:!0,lastModifiedTimestamp:!0,
expirationTimestamp:!0,lastModifiedUser:!0,status:!0,lineItems:!0,partnerOnRecordAttestationAccepted:!0},dynamicProps:!1,dynamicItems:!1};var check2=validate87,
schema35={type:"object",required:["lineItems"],properties:{id:{type:["string","null"]},referenceCustomerId:{type:["string","null"]},billingCycle:{$ref:"schema:B\
illingCycle"},currencyCode:{type:["string","null"]},lineItems:{type:"array",minItems:1,items:{$ref:"schema:NewOrderLineItem"}},creationDate:{anyOf:[{const:"\0uni\
on"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},partnerOnRecordAttestationAccepted:{type:["boolean","null"]},attributes:{$ref:"schema:Resource\
Attributes"}}},schema36={type:"object",required:["lineItemNumber","offerId","quantity"],not:{required:["parentSubscriptionId"],properties:{parentSubscriptionId:{
type:"string"}}},properties:{lineItemNumber:{type:"integer",minimum:0},offerId:{type:"string",minLength:1},quantity:{type:"integer",minimum:1},friendlyName:{type:[
"string","null"]},subscriptionId:{type:["string","null"]},termDuration:{anyOf:[{const:"\0union"},{$ref:"schema:TermDuration"},{const:"\0branch"},{type:"null"}]},
customTermEndDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},promotionId:{type:["string","null"]},transactionType:{anyOf:[
{const:"\0union"},{$ref:"schema:TransactionType"},{const:"\0branch"},{type:"null"}]},partnerIdOnRecord:{type:["string","null"]},additionalPartnerIdsOnRecord:{type:[
"array","null"],maxItems:5,items:{type:"string"}},provisioningContext:{anyOf:[{const:"\0union"},{$ref:"schema:ProvisioningContext"},{const:"\0branch"},{type:"nu\
ll"}]},renewsTo:{anyOf:[{const:"\0union"},{$ref:"schema:RenewsTo"},{const:"\0branch"},{type:"null"}]},attestationAccepted:{type:["boolean","null"]},purchaseCommitment:{
anyOf:[{const:"\0union"},{$ref:"schema:PurchaseCommitment"},{const:"\0branch"},{type:"null"}]},attributes:{$ref:"schema:ResourceAttributes"}}};function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate92.errors=vErrors,errors===0}validate92.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate97.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
objectType!==void 0&&typeof data.objectType!="string"){let err0={instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.etag!==void 0&&typeof data.etag!="string"){let err1={instancePath:instancePath+
"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate97.errors=vErrors,errors===0}
validate97.evaluated={props:{objectType:!0,etag:!0},dynamicProps:!1,dynamicItems:!1};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate89.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs1=errors,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.parentSubscriptionId===void 0&&(missing0=
"parentSubscriptionId")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.parentSubscriptionId!==void 0&&typeof data.parentSubscriptionId!=
"string"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var valid0=_errs2===errors;if(valid0){let err2={instancePath,schemaPath:"#/not",
keyword:"not",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.lineItemNumber===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.offerId===void 0){let err4={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"offerId"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.quantity===void 0){let err5={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"quantity"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.lineItemNumber!==
void 0){let data1=data.lineItemNumber;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err6={instancePath:instancePath+"/lineItemNu\
mber",schemaPath:"#/properties/lineItemNumber/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err7={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.offerId!==void 0){let data2=data.offerId;if(typeof data2==
"string"){if(func1(data2)<1){let err8={instancePath:instancePath+"/offerId",schemaPath:"#/properties/offerId/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/offerId",schemaPath:"#/properties/offerId/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.quantity!==void 0){let data3=data.quantity;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err10={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err11={instancePath:instancePath+
"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.friendlyName!==void 0){let data4=data.friendlyName;if(typeof data4!="string"&&data4!==null){let err12={instancePath:instancePath+"/friendlyName",schemaPath:"\
#/properties/friendlyName/type",keyword:"type",params:{type:schema36.properties.friendlyName.type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}
if(data.subscriptionId!==void 0){let data5=data.subscriptionId;if(typeof data5!="string"&&data5!==null){let err13={instancePath:instancePath+"/subscriptionId",schemaPath:"\
#/properties/subscriptionId/type",keyword:"type",params:{type:schema36.properties.subscriptionId.type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}
if(data.termDuration!==void 0){let data6=data.termDuration,_errs16=errors,valid3=!1,_errs17=errors;if(data6!=="\0union"){let err14={instancePath:instancePath+"/\
termDuration",schemaPath:"#/properties/termDuration/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}var _valid0=_errs17===errors;valid3=valid3||_valid0;let _errs18=errors;validate56(data6,{instancePath:instancePath+"/termDuration",parentData:data,
parentDataProperty:"termDuration",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);
var _valid0=_errs18===errors;valid3=valid3||_valid0;let _errs19=errors;if(data6!=="\0branch"){let err15={instancePath:instancePath+"/termDuration",schemaPath:"#\
/properties/termDuration/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid0=_errs19===
errors;valid3=valid3||_valid0;let _errs20=errors;if(data6!==null){let err16={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/any\
Of/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid0=_errs20===errors;if(valid3=valid3||_valid0,
valid3)errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null);else{let err17={instancePath:instancePath+"/termDuration",schemaPath:"#/prop\
erties/termDuration/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.customTermEndDate!==void 0){let data7=data.
customTermEndDate,_errs23=errors,valid4=!1,_errs24=errors;if(data7!=="\0union"){let err18={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properti\
es/customTermEndDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid1=_errs24===
errors;valid4=valid4||_valid1;let _errs25=errors;validate58(data7,{instancePath:instancePath+"/customTermEndDate",parentData:data,parentDataProperty:"customTerm\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var _valid1=_errs25===errors;
valid4=valid4||_valid1;let _errs26=errors;if(data7!=="\0branch"){let err19={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEn\
dDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid1=_errs26===errors;
valid4=valid4||_valid1;let _errs27=errors;if(data7!==null){let err20={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/\
anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid1=_errs27===errors;if(valid4=valid4||_valid1,
valid4)errors=_errs23,vErrors!==null&&(_errs23?vErrors.length=_errs23:vErrors=null);else{let err21={instancePath:instancePath+"/customTermEndDate",schemaPath:"#\
/properties/customTermEndDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.promotionId!==void 0){let data8=data.
promotionId;if(typeof data8!="string"&&data8!==null){let err22={instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotionId/type",keyword:"typ\
e",params:{type:schema36.properties.promotionId.type}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.transactionType!==void 0){let data9=data.
transactionType,_errs32=errors,valid5=!1,_errs33=errors;if(data9!=="\0union"){let err23={instancePath:instancePath+"/transactionType",schemaPath:"#/properties/t\
ransactionType/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid2=_errs33===
errors;valid5=valid5||_valid2;let _errs34=errors;validate92(data9,{instancePath:instancePath+"/transactionType",parentData:data,parentDataProperty:"transactionT\
ype",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length);var _valid2=_errs34===errors;
valid5=valid5||_valid2;let _errs35=errors;if(data9!=="\0branch"){let err24={instancePath:instancePath+"/transactionType",schemaPath:"#/properties/transactionTyp\
e/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid2=_errs35===errors;valid5=
valid5||_valid2;let _errs36=errors;if(data9!==null){let err25={instancePath:instancePath+"/transactionType",schemaPath:"#/properties/transactionType/anyOf/3/typ\
e",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid2=_errs36===errors;if(valid5=valid5||_valid2,valid5)
errors=_errs32,vErrors!==null&&(_errs32?vErrors.length=_errs32:vErrors=null);else{let err26={instancePath:instancePath+"/transactionType",schemaPath:"#/properti\
es/transactionType/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.partnerIdOnRecord!==void 0){let data10=data.
partnerIdOnRecord;if(typeof data10!="string"&&data10!==null){let err27={instancePath:instancePath+"/partnerIdOnRecord",schemaPath:"#/properties/partnerIdOnRecor\
d/type",keyword:"type",params:{type:schema36.properties.partnerIdOnRecord.type}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.additionalPartnerIdsOnRecord!==
void 0){let data11=data.additionalPartnerIdsOnRecord;if(!Array.isArray(data11)&&data11!==null){let err28={instancePath:instancePath+"/additionalPartnerIdsOnReco\
rd",schemaPath:"#/properties/additionalPartnerIdsOnRecord/type",keyword:"type",params:{type:schema36.properties.additionalPartnerIdsOnRecord.type}};vErrors===null?
vErrors=[err28]:vErrors.push(err28),errors++}if(Array.isArray(data11)){if(data11.length>5){let err29={instancePath:instancePath+"/additionalPartnerIdsOnRecord",
schemaPath:"#/properties/additionalPartnerIdsOnRecord/maxItems",keyword:"maxItems",params:{limit:5}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}
let len0=data11.length;for(let i0=0;i0<len0;i0++)if(typeof data11[i0]!="string"){let err30={instancePath:instancePath+"/additionalPartnerIdsOnRecord/"+i0,schemaPath:"\
#/properties/additionalPartnerIdsOnRecord/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}}if(data.
provisioningContext!==void 0){let data13=data.provisioningContext,_errs45=errors,valid8=!1,_errs46=errors;if(data13!=="\0union"){let err31={instancePath:instancePath+
"/provisioningContext",schemaPath:"#/properties/provisioningContext/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err31]:
vErrors.push(err31),errors++}var _valid3=_errs46===errors;valid8=valid8||_valid3;let _errs47=errors;validate64(data13,{instancePath:instancePath+"/provisioningC\
ontext",parentData:data,parentDataProperty:"provisioningContext",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var _valid3=_errs47===errors;valid8=valid8||_valid3;let _errs48=errors;if(data13!=="\0branch"){let err32={instancePath:instancePath+
"/provisioningContext",schemaPath:"#/properties/provisioningContext/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err32]:
vErrors.push(err32),errors++}var _valid3=_errs48===errors;valid8=valid8||_valid3;let _errs49=errors;if(data13!==null){let err33={instancePath:instancePath+"/pro\
visioningContext",schemaPath:"#/properties/provisioningContext/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),
errors++}var _valid3=_errs49===errors;if(valid8=valid8||_valid3,valid8)errors=_errs45,vErrors!==null&&(_errs45?vErrors.length=_errs45:vErrors=null);else{let err34={
instancePath:instancePath+"/provisioningContext",schemaPath:"#/properties/provisioningContext/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err34]:vErrors.
push(err34),errors++}}if(data.renewsTo!==void 0){let data14=data.renewsTo,_errs52=errors,valid9=!1,_errs53=errors;if(data14!=="\0union"){let err35={instancePath:instancePath+
"/renewsTo",schemaPath:"#/properties/renewsTo/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),
errors++}var _valid4=_errs53===errors;valid9=valid9||_valid4;let _errs54=errors;validate68(data14,{instancePath:instancePath+"/renewsTo",parentData:data,parentDataProperty:"\
renewsTo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var _valid4=_errs54===errors;
if(valid9=valid9||_valid4,_valid4){var props1={};props1.termDuration=!0}let _errs55=errors;if(data14!=="\0branch"){let err36={instancePath:instancePath+"/renews\
To",schemaPath:"#/properties/renewsTo/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}
var _valid4=_errs55===errors;valid9=valid9||_valid4;let _errs56=errors;if(data14!==null){let err37={instancePath:instancePath+"/renewsTo",schemaPath:"#/properti\
es/renewsTo/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}var _valid4=_errs56===errors;if(valid9=
valid9||_valid4,valid9)errors=_errs52,vErrors!==null&&(_errs52?vErrors.length=_errs52:vErrors=null);else{let err38={instancePath:instancePath+"/renewsTo",schemaPath:"\
#/properties/renewsTo/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data.attestationAccepted!==void 0){let data15=data.
attestationAccepted;if(typeof data15!="boolean"&&data15!==null){let err39={instancePath:instancePath+"/attestationAccepted",schemaPath:"#/properties/attestation\
Accepted/type",keyword:"type",params:{type:schema36.properties.attestationAccepted.type}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data.purchaseCommitment!==
void 0){let data16=data.purchaseCommitment,_errs61=errors,valid10=!1,_errs62=errors;if(data16!=="\0union"){let err40={instancePath:instancePath+"/purchaseCommit\
ment",schemaPath:"#/properties/purchaseCommitment/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),
errors++}var _valid5=_errs62===errors;valid10=valid10||_valid5;let _errs63=errors;validate71(data16,{instancePath:instancePath+"/purchaseCommitment",parentData:data,
parentDataProperty:"purchaseCommitment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length);
var _valid5=_errs63===errors;if(valid10=valid10||_valid5,_valid5){var props2={};props2.amount=!0,props2.currency=!0,props2.grain=!0}let _errs64=errors;if(data16!==
"\0branch"){let err41={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}var _valid5=_errs64===errors;valid10=valid10||_valid5;let _errs65=errors;if(data16!==null){
let err42={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err42]:vErrors.push(err42),errors++}var _valid5=_errs65===errors;if(valid10=valid10||_valid5,valid10)errors=_errs61,vErrors!==null&&(_errs61?vErrors.
length=_errs61:vErrors=null);else{let err43={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf",keyword:"anyOf",
params:{}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+"/attri\
butes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=
vErrors.length))}else{let err44={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}
return validate89.errors=vErrors,errors===0}validate89.evaluated={props:{lineItemNumber:!0,offerId:!0,quantity:!0,friendlyName:!0,subscriptionId:!0,termDuration:!0,
customTermEndDate:!0,promotionId:!0,transactionType:!0,partnerIdOnRecord:!0,additionalPartnerIdsOnRecord:!0,provisioningContext:!0,renewsTo:!0,attestationAccepted:!0,
purchaseCommitment:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate87.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.lineItems===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lineItems"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0!="string"&&data0!==null){let err1={
instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema35.properties.id.type}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.referenceCustomerId!==void 0){let data1=data.referenceCustomerId;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+
"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/type",keyword:"type",params:{type:schema35.properties.referenceCustomerId.type}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}if(data.billingCycle!==void 0&&(validate54(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,
parentDataProperty:"billingCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),
data.currencyCode!==void 0){let data3=data.currencyCode;if(typeof data3!="string"&&data3!==null){let err3={instancePath:instancePath+"/currencyCode",schemaPath:"\
#/properties/currencyCode/type",keyword:"type",params:{type:schema35.properties.currencyCode.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
lineItems!==void 0){let data4=data.lineItems;if(Array.isArray(data4)){if(data4.length<1){let err4={instancePath:instancePath+"/lineItems",schemaPath:"#/properti\
es/lineItems/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)
validate89(data4[i0],{instancePath:instancePath+"/lineItems/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.
errors:vErrors.concat(validate89.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.creationDate!==void 0){let data6=data.creationDate,_errs12=errors,
valid3=!1,_errs13=errors;if(data6!=="\0union"){let err6={instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/anyOf/0/const",keyword:"\
const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs13===errors;valid3=valid3||_valid0;let _errs14=errors;
validate58(data6,{instancePath:instancePath+"/creationDate",parentData:data,parentDataProperty:"creationDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var _valid0=_errs14===errors;valid3=valid3||_valid0;let _errs15=errors;if(data6!=="\0b\
ranch"){let err7={instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs15===errors;valid3=valid3||_valid0;let _errs16=errors;if(data6!==null){let err8={instancePath:instancePath+
"/creationDate",schemaPath:"#/properties/creationDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
var _valid0=_errs16===errors;if(valid3=valid3||_valid0,valid3)errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null);else{let err9={instancePath:instancePath+
"/creationDate",schemaPath:"#/properties/creationDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.partnerOnRecordAttestationAccepted!==
void 0){let data7=data.partnerOnRecordAttestationAccepted;if(typeof data7!="boolean"&&data7!==null){let err10={instancePath:instancePath+"/partnerOnRecordAttest\
ationAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type:schema35.properties.partnerOnRecordAttestationAccepted.
type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+"/attribute\
s",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=
vErrors.length))}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
return validate87.errors=vErrors,errors===0}validate87.evaluated={props:{id:!0,referenceCustomerId:!0,billingCycle:!0,currencyCode:!0,lineItems:!0,creationDate:!0,
partnerOnRecordAttestationAccepted:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check3=validate102,schema39={type:"object",allOf:[{anyOf:[{const:"\0uni\
on"},{required:["id","status"]},{const:"\0branch"},{required:["referenceCustomerId","lineItems"]}]}],properties:{id:{type:["string","null"]},referenceCustomerId:{
type:["string","null"]},status:{$ref:"schema:OrderStatus"},billingCycle:{$ref:"schema:BillingCycle"},currencyCode:{type:["string","null"]},lineItems:{type:"arra\
y",items:{$ref:"schema:OrderPatchLineItem"}},creationDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},attributes:{$ref:"\
schema:ResourceAttributes"}}};function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate103.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate103.errors=vErrors,errors===0}validate103.
evaluated={dynamicProps:!1,dynamicItems:!1};var schema42={type:"object",required:["lineItemNumber","offerId","quantity","parentSubscriptionId"],properties:{lineItemNumber:{type:"integer",minimum:0},offerId:{
type:"string",minLength:1},quantity:{type:"integer",minimum:1},parentSubscriptionId:{type:"string",minLength:1},friendlyName:{type:["string","null"]},subscriptionId:{
type:["string","null"]},partnerIdOnRecord:{type:["string","null"]},attributes:{$ref:"schema:ResourceAttributes"}}};function validate107(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.lineItemNumber===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.offerId===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offerId"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.quantity===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quantity"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.parentSubscriptionId===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pa\
rentSubscriptionId"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.lineItemNumber!==void 0){let data0=data.lineItemNumber;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err5={
instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.offerId!==void 0){let data1=data.offerId;if(typeof data1=="string"){if(func1(data1)<1){let err6={instancePath:instancePath+
"/offerId",schemaPath:"#/properties/offerId/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={
instancePath:instancePath+"/offerId",schemaPath:"#/properties/offerId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}if(data.quantity!==void 0){let data2=data.quantity;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err8={instancePath:instancePath+
"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data2==
"number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err9={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.parentSubscriptionId!==void 0){let data3=data.parentSubscriptionId;
if(typeof data3=="string"){if(func1(data3)<1){let err10={instancePath:instancePath+"/parentSubscriptionId",schemaPath:"#/properties/parentSubscriptionId/minLeng\
th",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/parentSubscri\
ptionId",schemaPath:"#/properties/parentSubscriptionId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.friendlyName!==void 0){let data4=data.friendlyName;if(typeof data4!="string"&&data4!==null){let err12={instancePath:instancePath+"/friendlyName",schemaPath:"\
#/properties/friendlyName/type",keyword:"type",params:{type:schema42.properties.friendlyName.type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}
if(data.subscriptionId!==void 0){let data5=data.subscriptionId;if(typeof data5!="string"&&data5!==null){let err13={instancePath:instancePath+"/subscriptionId",schemaPath:"\
#/properties/subscriptionId/type",keyword:"type",params:{type:schema42.properties.subscriptionId.type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}
if(data.partnerIdOnRecord!==void 0){let data6=data.partnerIdOnRecord;if(typeof data6!="string"&&data6!==null){let err14={instancePath:instancePath+"/partnerIdOn\
Record",schemaPath:"#/properties/partnerIdOnRecord/type",keyword:"type",params:{type:schema42.properties.partnerIdOnRecord.type}};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}}data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"\
attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length))}else{let err15={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate107.errors=vErrors,errors===
0}validate107.evaluated={props:{lineItemNumber:!0,offerId:!0,quantity:!0,parentSubscriptionId:!0,friendlyName:!0,subscriptionId:!0,partnerIdOnRecord:!0,attributes:!0},
dynamicProps:!1,dynamicItems:!1};function validate110(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate110.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
lineItemNumber===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.offerId===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offerId"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.lineItemNumber!==void 0){let data0=data.lineItemNumber;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0))){let err2={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+"/lineI\
temNumber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.offerId!==void 0){let data1=data.offerId;if(typeof data1=="string"){if(func1(data1)<1){let err4={instancePath:instancePath+"/offerId",schemaPath:"\
#/properties/offerId/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/offerId",schemaPath:"#/properties/offerId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate110.errors=vErrors,
errors===0}validate110.evaluated={props:{lineItemNumber:!0,offerId:!0},dynamicProps:!1,dynamicItems:!1};function validate106(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate106.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs1=errors,valid1=!1,_errs2=errors;if(data!=="\0union"){let err0={instancePath,schemaPath:"#/allOf/0/anyOf/0/const",keyword:"co\
nst",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;valid1=valid1||_valid0;let _errs3=errors;
validate107(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),
errors=vErrors.length);var _valid0=_errs3===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.lineItemNumber=!0,props0.offerId=!0,props0.quantity=!0,
props0.parentSubscriptionId=!0,props0.friendlyName=!0,props0.subscriptionId=!0,props0.partnerIdOnRecord=!0,props0.attributes=!0}let _errs4=errors;if(data!=="\0br\
anch"){let err1={instancePath,schemaPath:"#/allOf/0/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}var _valid0=_errs4===errors;valid1=valid1||_valid0;let _errs5=errors;validate110(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate110.errors:vErrors.concat(validate110.errors),errors=vErrors.length);var _valid0=_errs5===errors;valid1=valid1||_valid0,_valid0&&
props0!==!0&&(props0=props0||{},props0.lineItemNumber=!0,props0.offerId=!0);let _errs6=errors;if(data!=="\0branch"){let err2={instancePath,schemaPath:"#/allOf/0\
/anyOf/4/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;valid1=valid1||
_valid0;let _errs7=errors;validate89(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.
concat(validate89.errors),errors=vErrors.length);var _valid0=_errs7===errors;if(valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.lineItemNumber=
!0,props0.offerId=!0,props0.quantity=!0,props0.friendlyName=!0,props0.subscriptionId=!0,props0.termDuration=!0,props0.customTermEndDate=!0,props0.promotionId=!0,
props0.transactionType=!0,props0.partnerIdOnRecord=!0,props0.additionalPartnerIdsOnRecord=!0,props0.provisioningContext=!0,props0.renewsTo=!0,props0.attestationAccepted=
!0,props0.purchaseCommitment=!0,props0.attributes=!0),valid1)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err3={instancePath,
schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.quantity!==void 0){let data0=data.quantity;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+
"/quantity",schemaPath:"#/allOf/1/properties/quantity/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err5={instancePath:instancePath+"/quantity",schemaPath:"#/allOf/1/properties/quantity/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return props0!==!0&&(props0=props0||{},props0.quantity=!0),validate106.errors=
vErrors,evaluated0.props=props0,errors===0}validate106.evaluated={dynamicProps:!0,dynamicItems:!1};function validate102(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs2=errors,valid1=!1,_errs3=errors;if(data!=="\0union"){let err0={instancePath,schemaPath:"#/allOf/0/anyOf/0/const",keyword:"co\
nst",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err1={instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{
missingProperty:"id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.status===void 0){let err2={instancePath,schemaPath:"#/allOf/0/anyOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var _valid0=_errs4===errors;valid1=valid1||
_valid0;let _errs5=errors;if(data!=="\0branch"){let err3={instancePath,schemaPath:"#/allOf/0/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.referenceCustomerId===void 0){let err4={instancePath,schemaPath:"#/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty:"referenc\
eCustomerId"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.lineItems===void 0){let err5={instancePath,schemaPath:"#/allOf/0/anyOf/3/requir\
ed",keyword:"required",params:{missingProperty:"lineItems"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}var _valid0=_errs6===errors;if(valid1=valid1||
_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err6={instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",
params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id!==void 0){let data0=data.id;
if(typeof data0!="string"&&data0!==null){let err7={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema39.properties.
id.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.referenceCustomerId!==void 0){let data1=data.referenceCustomerId;if(typeof data1!="\
string"&&data1!==null){let err8={instancePath:instancePath+"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/type",keyword:"type",params:{type:schema39.
properties.referenceCustomerId.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.status!==void 0&&(validate103(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=
vErrors.length)),data.billingCycle!==void 0&&(validate54(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"billin\
gCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.currencyCode!==void 0){
let data4=data.currencyCode;if(typeof data4!="string"&&data4!==null){let err9={instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/t\
ype",keyword:"type",params:{type:schema39.properties.currencyCode.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.lineItems!==void 0){
let data5=data.lineItems;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate106(data5[i0],{instancePath:instancePath+"/lineItems/"+
i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors),errors=vErrors.
length)}else{let err10={instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.creationDate!==void 0){let data7=data.creationDate,_errs19=errors,valid5=!1,_errs20=errors;if(data7!=="\0union"){let err11={
instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}var _valid1=_errs20===errors;valid5=valid5||_valid1;let _errs21=errors;validate58(data7,{instancePath:instancePath+"/creati\
onDate",parentData:data,parentDataProperty:"creationDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),
errors=vErrors.length);var _valid1=_errs21===errors;valid5=valid5||_valid1;let _errs22=errors;if(data7!=="\0branch"){let err12={instancePath:instancePath+"/crea\
tionDate",schemaPath:"#/properties/creationDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}var _valid1=_errs22===errors;valid5=valid5||_valid1;let _errs23=errors;if(data7!==null){let err13={instancePath:instancePath+"/creationDate",schemaPath:"\
#/properties/creationDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid1=_errs23===errors;
if(valid5=valid5||_valid1,valid5)errors=_errs19,vErrors!==null&&(_errs19?vErrors.length=_errs19:vErrors=null);else{let err14={instancePath:instancePath+"/creati\
onDate",schemaPath:"#/properties/creationDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}data.attributes!==void 0&&
(validate97(data.attributes,{instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length))}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate102.errors=vErrors,errors===0}validate102.evaluated={props:{id:!0,referenceCustomerId:!0,
status:!0,billingCycle:!0,currencyCode:!0,lineItems:!0,creationDate:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check4=validate116;var schema45={type:"object",required:["customerPrice","currency"],properties:{customerPrice:{type:["string","number"],pattern:"^\\d+(\\.\\d+)?$",minimum:0},currency:{
type:"string",minLength:1},fxRate:{type:["string","number","null"]},isPartOfTender:{type:"boolean"},isPartofTender:{type:"boolean"},tenderLink:{type:["string","\
null"]}}},pattern4=new RegExp("^\\d+(\\.\\d+)?$","u");function validate117(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate117.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.customerPrice===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
customerPrice"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.currency===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"currency"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.customerPrice!==void 0){let data0=data.customerPrice;
if(typeof data0!="string"&&!(typeof data0=="number"&&isFinite(data0))){let err2={instancePath:instancePath+"/customerPrice",schemaPath:"#/properties/customerPri\
ce/type",keyword:"type",params:{type:schema45.properties.customerPrice.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&
isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+"/customerPrice",schemaPath:"#/properties/customerPrice/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="string"&&!pattern4.test(data0)){let err4={instancePath:instancePath+
"/customerPrice",schemaPath:"#/properties/customerPrice/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?$"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.currency!==void 0){let data1=data.currency;if(typeof data1=="string"){if(func1(data1)<1){let err5={instancePath:instancePath+"/currency",
schemaPath:"#/properties/currency/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.fxRate!==
void 0){let data2=data.fxRate;if(typeof data2!="string"&&!(typeof data2=="number"&&isFinite(data2))&&data2!==null){let err7={instancePath:instancePath+"/fxRate",
schemaPath:"#/properties/fxRate/type",keyword:"type",params:{type:schema45.properties.fxRate.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
isPartOfTender!==void 0&&typeof data.isPartOfTender!="boolean"){let err8={instancePath:instancePath+"/isPartOfTender",schemaPath:"#/properties/isPartOfTender/ty\
pe",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.isPartofTender!==void 0&&typeof data.isPartofTender!=
"boolean"){let err9={instancePath:instancePath+"/isPartofTender",schemaPath:"#/properties/isPartofTender/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.tenderLink!==void 0){let data5=data.tenderLink;if(typeof data5!="string"&&data5!==null){let err10={instancePath:instancePath+
"/tenderLink",schemaPath:"#/properties/tenderLink/type",keyword:"type",params:{type:schema45.properties.tenderLink.type}};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}return validate117.errors=vErrors,errors===0}validate117.evaluated={props:{customerPrice:!0,currency:!0,fxRate:!0,isPartOfTender:!0,isPartofTender:!0,tenderLink:!0},
dynamicProps:!1,dynamicItems:!1};function validate116(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate116.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.metadata===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.pofiles===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pofiles"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata!==void 0&&(validate117(data.metadata,{instancePath:instancePath+"/metadata",
parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.errors),errors=vErrors.
length)),data.pofiles!==void 0){let data1=data.pofiles;if(Array.isArray(data1)){if(data1.length<1){let err2={instancePath:instancePath+"/pofiles",schemaPath:"#/\
properties/pofiles/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/pofiles",schemaPath:"#/properties/pofiles/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.tenderfiles!==
void 0&&!Array.isArray(data.tenderfiles)){let err4={instancePath:instancePath+"/tenderfiles",schemaPath:"#/properties/tenderfiles/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}return validate116.errors=vErrors,errors===0}validate116.evaluated={props:{metadata:!0,pofiles:!0,tenderfiles:!0},
dynamicProps:!1,dynamicItems:!1};var check5=validate119;var formats0=/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,pattern5=new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
"u");function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate119.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern5.test(data)){
let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!formats0.test(data)){let err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"\
uuid"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}return validate119.errors=vErrors,errors===0}validate119.evaluated={dynamicProps:!1,dynamicItems:!1};var check6=validate54,
check7=validate56,check8=validate58,check9=validate61,check10=validate60,check11=validate65,check12=validate64,check13=validate53,check14=validate68,check15=validate71,
check16=validate78,check17=validate120;var wrapper1={validate:validate120};function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate120.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.catalogItemId===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
catalogItemId"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.quantity===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"quantity"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.billingCycle===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"billingCycle"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0){let data0=data.
id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err5={
instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}if(data.catalogItemId!==void 0){let data1=data.catalogItemId;if(typeof data1=="string"){if(func1(data1)<1){let err6={instancePath:instancePath+"\
/catalogItemId",schemaPath:"#/properties/catalogItemId/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath:instancePath+"/catalogItemId",schemaPath:"#/properties/catalogItemId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}if(data.friendlyName!==void 0&&typeof data.friendlyName!="string"){let err8={instancePath:instancePath+"/friendlyName",schemaPath:"\
#/properties/friendlyName/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.quantity!==void 0){let data3=data.
quantity;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quan\
tity/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<
0||isNaN(data3))){let err10={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.currencyCode!==void 0&&typeof data.currencyCode!="string"){let err11={instancePath:instancePath+
"/currencyCode",schemaPath:"#/properties/currencyCode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.
billingCycle!==void 0&&(validate54(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"billingCycle",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.termDuration!==void 0&&(validate56(data.termDuration,{instancePath:instancePath+
"/termDuration",parentData:data,parentDataProperty:"termDuration",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.
errors),errors=vErrors.length)),data.customTermEndDate!==void 0&&(validate58(data.customTermEndDate,{instancePath:instancePath+"/customTermEndDate",parentData:data,
parentDataProperty:"customTermEndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)),
data.promotionId!==void 0&&typeof data.promotionId!="string"){let err12={instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotionId/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.participants!==void 0){let data9=data.participants;if(Array.isArray(
data9)){let len0=data9.length;for(let i0=0;i0<len0;i0++)validate60(data9[i0],{instancePath:instancePath+"/participants/"+i0,parentData:data9,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+
"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.
provisioningContext!==void 0&&(validate64(data.provisioningContext,{instancePath:instancePath+"/provisioningContext",parentData:data,parentDataProperty:"provisi\
oningContext",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.orderGroup!==void 0&&
typeof data.orderGroup!="string"){let err14={instancePath:instancePath+"/orderGroup",schemaPath:"#/properties/orderGroup/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.purchaseSystem!==void 0&&typeof data.purchaseSystem!="string"){let err15={instancePath:instancePath+
"/purchaseSystem",schemaPath:"#/properties/purchaseSystem/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
if(data.addonItems!==void 0){let data14=data.addonItems;if(Array.isArray(data14)){let len1=data14.length;for(let i1=0;i1<len1;i1++)wrapper1.validate(data14[i1],
{instancePath:instancePath+"/addonItems/"+i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?wrapper1.validate.errors:
vErrors.concat(wrapper1.validate.errors),errors=vErrors.length)}else{let err16={instancePath:instancePath+"/addonItems",schemaPath:"#/properties/addonItems/type",
keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.renewsTo!==void 0&&(validate68(data.renewsTo,{instancePath:instancePath+
"/renewsTo",parentData:data,parentDataProperty:"renewsTo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),
errors=vErrors.length)),data.error!==void 0&&(validate82(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length)),data.attestationAccepted!==void 0&&typeof data.attestationAccepted!=
"boolean"){let err17={instancePath:instancePath+"/attestationAccepted",schemaPath:"#/properties/attestationAccepted/type",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}data.pricing!==void 0&&(validate84(data.pricing,{instancePath:instancePath+"/pricing",parentData:data,
parentDataProperty:"pricing",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length)),data.
purchaseCommitment!==void 0&&(validate71(data.purchaseCommitment,{instancePath:instancePath+"/purchaseCommitment",parentData:data,parentDataProperty:"purchaseCo\
mmitment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length))}else{let err18={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate120.errors=vErrors,errors===
0}validate120.evaluated={props:{id:!0,catalogItemId:!0,friendlyName:!0,quantity:!0,currencyCode:!0,billingCycle:!0,termDuration:!0,customTermEndDate:!0,promotionId:!0,
participants:!0,provisioningContext:!0,orderGroup:!0,purchaseSystem:!0,addonItems:!0,renewsTo:!0,error:!0,attestationAccepted:!0,pricing:!0,purchaseCommitment:!0},
dynamicProps:!1,dynamicItems:!1};var check18=validate82,check19=validate84,check20=validate130;function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate130.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.key!==void 0&&typeof data.key!="string"){let err2={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.value!==void 0&&typeof data.value!="string"){let err3={instancePath:instancePath+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate130.errors=vErrors,errors===
0}validate130.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var check21=validate131;function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
uri===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uri"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.uri!==void 0&&typeof data.uri!="string"){let err1={instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.method!==void 0&&typeof data.method!="string"){let err2={instancePath:instancePath+"\
/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.headers!==
void 0){let data2=data.headers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate130(data2[i0],{instancePath:instancePath+"/heade\
rs/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.errors),errors=vErrors.
length)}else{let err3={instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate131.errors=vErrors,errors===0}validate131.evaluated={props:{uri:!0,method:!0,headers:!0,body:!0},dynamicProps:!1,dynamicItems:!1};
var check22=validate133;function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate133.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
self!==void 0&&(validate131(data.self,{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate133.errors=vErrors,errors===0}validate133.evaluated={props:{self:!0},dynamicProps:!1,
dynamicItems:!1};var check23=validate97,check24=validate135;function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate135.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.lineItems===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItems"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)<1){let err2={instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.creationTimestamp!==
void 0&&(validate58(data.creationTimestamp,{instancePath:instancePath+"/creationTimestamp",parentData:data,parentDataProperty:"creationTimestamp",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)),data.lastModifiedTimestamp!==void 0&&(validate58(data.lastModifiedTimestamp,
{instancePath:instancePath+"/lastModifiedTimestamp",parentData:data,parentDataProperty:"lastModifiedTimestamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)),data.expirationTimestamp!==void 0&&(validate58(data.expirationTimestamp,{instancePath:instancePath+
"/expirationTimestamp",parentData:data,parentDataProperty:"expirationTimestamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(
validate58.errors),errors=vErrors.length)),data.lastModifiedUser!==void 0&&typeof data.lastModifiedUser!="string"){let err4={instancePath:instancePath+"/lastMod\
ifiedUser",schemaPath:"#/properties/lastModifiedUser/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.
status!==void 0&&(validate78(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length)),data.lineItems!==void 0){let data6=data.lineItems;if(Array.isArray(data6)){let len0=data6.
length;for(let i0=0;i0<len0;i0++)validate120(data6[i0],{instancePath:instancePath+"/lineItems/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/lineItems",schemaPath:"\
#/properties/lineItems/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.links!==void 0&&(validate133(
data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate133.errors:
vErrors.concat(validate133.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+"/attributes",parentData:data,
parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length))}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate135.errors=
vErrors,errors===0}validate135.evaluated={props:{id:!0,creationTimestamp:!0,lastModifiedTimestamp:!0,expirationTimestamp:!0,lastModifiedUser:!0,status:!0,lineItems:!0,
links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check25=validate143,schema52={type:"object",allOf:[{anyOf:[{const:"\0union"},{required:["code"]},{const:"\
\0branch"},{required:["description"]},{const:"\0branch"},{required:["message"]}]}],properties:{code:{type:["integer","string"]},description:{type:"string"},data:{
type:"array",items:{}},source:{type:"string"},message:{type:"string"},errorName:{type:"string"},isRetryable:{type:"boolean"},parameters:{type:"object",additionalProperties:!0},
errorMessageExtended:{type:"string"}}};function validate143(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate143.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,
valid1=!1,_errs3=errors;if(data!=="\0union"){let err0={instancePath,schemaPath:"#/allOf/0/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.code===void 0){let err1={instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty:"code"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}var _valid0=_errs4===errors;valid1=valid1||_valid0;let _errs5=errors;if(data!=="\0branch"){let err2={instancePath,schemaPath:"\
#/allOf/0/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs5===errors;
valid1=valid1||_valid0;let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.description===void 0){let err3={instancePath,schemaPath:"#/a\
llOf/0/anyOf/3/required",keyword:"required",params:{missingProperty:"description"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs6===
errors;valid1=valid1||_valid0;let _errs7=errors;if(data!=="\0branch"){let err4={instancePath,schemaPath:"#/allOf/0/anyOf/4/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;valid1=valid1||_valid0;let _errs8=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.message===void 0){let err5={instancePath,schemaPath:"#/allOf/0/anyOf/5/required",keyword:"required",params:{missingProperty:"\
message"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null);else{let err6={instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.code!==void 0){let data0=data.code;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0)&&isFinite(data0))&&typeof data0!="string"){let err7={instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:schema52.
properties.code.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.description!==void 0&&typeof data.description!="string"){let err8={instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.
data!==void 0&&!Array.isArray(data.data)){let err9={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.source!==void 0&&typeof data.source!="string"){let err10={instancePath:instancePath+"/source",
schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.message!==void 0&&
typeof data.message!="string"){let err11={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.errorName!==void 0&&typeof data.errorName!="string"){let err12={instancePath:instancePath+"/errorName",
schemaPath:"#/properties/errorName/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.isRetryable!==
void 0&&typeof data.isRetryable!="boolean"){let err13={instancePath:instancePath+"/isRetryable",schemaPath:"#/properties/isRetryable/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.parameters!==void 0){let data7=data.parameters;if(!(data7&&typeof data7=="o\
bject"&&!Array.isArray(data7))){let err14={instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.errorMessageExtended!==void 0&&typeof data.errorMessageExtended!="string"){let err15={instancePath:instancePath+
"/errorMessageExtended",schemaPath:"#/properties/errorMessageExtended/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate143.
errors=vErrors,errors===0}validate143.evaluated={props:{code:!0,description:!0,data:!0,source:!0,message:!0,errorName:!0,isRetryable:!0,parameters:!0,errorMessageExtended:!0},
dynamicProps:!1,dynamicItems:!1};var check26=validate144;function validate144(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate144.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
statusCode===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"statusCode"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.statusCode!==void 0){let data0=data.statusCode;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.
message!==void 0&&typeof data.message!="string"){let err2={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate144.errors=vErrors,errors===0}validate144.evaluated={props:{statusCode:!0,message:!0},dynamicProps:!1,
dynamicItems:!1};var check27=validate145;var pattern6=new RegExp("^(?!\\.\\.?$)[^/\\\\]+$","u");function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate145.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)<1){let err0={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(!pattern6.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?$)[^/\\\\]+$"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}return validate145.errors=vErrors,errors===0}validate145.evaluated={dynamicProps:!1,dynamicItems:!1};var check28=validate80,check29=validate92,
check30=validate146;function validate146(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate146.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
product!==void 0&&(validate131(data.product,{instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length)),data.sku!==void 0&&(validate131(data.sku,{instancePath:instancePath+
"/sku",parentData:data,parentDataProperty:"sku",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=
vErrors.length)),data.availability!==void 0&&(validate131(data.availability,{instancePath:instancePath+"/availability",parentData:data,parentDataProperty:"avail\
ability",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length)),data.subscription!==void 0&&
(validate131(data.subscription,{instancePath:instancePath+"/subscription",parentData:data,parentDataProperty:"subscription",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length)),data.provisioningStatus!==void 0&&(validate131(data.provisioningStatus,
{instancePath:instancePath+"/provisioningStatus",parentData:data,parentDataProperty:"provisioningStatus",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.
errors:vErrors.concat(validate131.errors),errors=vErrors.length)),data.activationLinks!==void 0&&(validate131(data.activationLinks,{instancePath:instancePath+"/\
activationLinks",parentData:data,parentDataProperty:"activationLinks",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.
errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}return validate146.errors=vErrors,errors===0}validate146.evaluated={props:{product:!0,sku:!0,availability:!0,subscription:!0,provisioningStatus:!0,
activationLinks:!0},dynamicProps:!1,dynamicItems:!1};var check31=validate153;function validate153(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate153.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
lineItemNumber===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.offerId===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offerId"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.quantity===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
quantity"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.lineItemNumber!==void 0){let data0=data.lineItemNumber;if(!(typeof data0=="number"&&
!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={
instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.offerId!==void 0&&typeof data.offerId!="string"){let err5={instancePath:instancePath+"/offerId",schemaPath:"\
#/properties/offerId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.subscriptionId!==void 0&&typeof data.
subscriptionId!="string"){let err6={instancePath:instancePath+"/subscriptionId",schemaPath:"#/properties/subscriptionId/type",keyword:"type",params:{type:"strin\
g"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.parentSubscriptionId!==void 0&&typeof data.parentSubscriptionId!="string"){let err7={instancePath:instancePath+
"/parentSubscriptionId",schemaPath:"#/properties/parentSubscriptionId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(data.friendlyName!==void 0&&typeof data.friendlyName!="string"){let err8={instancePath:instancePath+"/friendlyName",schemaPath:"#/properties/friendl\
yName/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.quantity!==void 0){let data5=data.quantity;
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err9={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){
let err10={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.termDuration!==void 0&&(validate56(data.termDuration,{instancePath:instancePath+"/termDuration",parentData:data,parentDataProperty:"\
termDuration",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.customTermEndDate!==
void 0&&(validate58(data.customTermEndDate,{instancePath:instancePath+"/customTermEndDate",parentData:data,parentDataProperty:"customTermEndDate",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)),data.promotionId!==void 0&&typeof data.promotionId!="string"){
let err11={instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotionId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}if(data.transactionType!==void 0&&(validate92(data.transactionType,{instancePath:instancePath+"/transactionType",parentData:data,parentDataProperty:"\
transactionType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length)),data.partnerIdOnRecord!==
void 0&&typeof data.partnerIdOnRecord!="string"){let err12={instancePath:instancePath+"/partnerIdOnRecord",schemaPath:"#/properties/partnerIdOnRecord/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.additionalPartnerIdsOnRecord!==void 0){let data11=data.additionalPartnerIdsOnRecord;
if(Array.isArray(data11)){let len0=data11.length;for(let i0=0;i0<len0;i0++)if(typeof data11[i0]!="string"){let err13={instancePath:instancePath+"/additionalPart\
nerIdsOnRecord/"+i0,schemaPath:"#/properties/additionalPartnerIdsOnRecord/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}}else{let err14={instancePath:instancePath+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/additionalPartnerIdsOnRecord/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.provisioningContext!==void 0&&(validate64(data.provisioningContext,
{instancePath:instancePath+"/provisioningContext",parentData:data,parentDataProperty:"provisioningContext",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.renewsTo!==void 0&&(validate68(data.renewsTo,{instancePath:instancePath+"/renewsTo",parentData:data,
parentDataProperty:"renewsTo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length)),data.
pricing!==void 0&&(validate84(data.pricing,{instancePath:instancePath+"/pricing",parentData:data,parentDataProperty:"pricing",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length)),data.purchaseCommitment!==void 0&&(validate71(data.purchaseCommitment,
{instancePath:instancePath+"/purchaseCommitment",parentData:data,parentDataProperty:"purchaseCommitment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.
errors:vErrors.concat(validate71.errors),errors=vErrors.length)),data.attestationAccepted!==void 0&&typeof data.attestationAccepted!="boolean"){let err15={instancePath:instancePath+
"/attestationAccepted",schemaPath:"#/properties/attestationAccepted/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}data.links!==void 0&&(validate146(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+
"/attributes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),
errors=vErrors.length))}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}return validate153.errors=vErrors,errors===0}validate153.evaluated={props:{lineItemNumber:!0,offerId:!0,subscriptionId:!0,parentSubscriptionId:!0,friendlyName:!0,
quantity:!0,termDuration:!0,customTermEndDate:!0,promotionId:!0,transactionType:!0,partnerIdOnRecord:!0,additionalPartnerIdsOnRecord:!0,provisioningContext:!0,renewsTo:!0,
pricing:!0,purchaseCommitment:!0,attestationAccepted:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check32=validate103,check33=validate163;function validate163(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate163.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate163.errors=vErrors,errors===0}validate163.
evaluated={dynamicProps:!1,dynamicItems:!1};var check34=validate164;function validate164(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate164.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
self!==void 0&&(validate131(data.self,{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length)),data.provisioningStatus!==void 0&&(validate131(data.provisioningStatus,{instancePath:instancePath+
"/provisioningStatus",parentData:data,parentDataProperty:"provisioningStatus",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(
validate131.errors),errors=vErrors.length)),data.patchOperation!==void 0&&(validate131(data.patchOperation,{instancePath:instancePath+"/patchOperation",parentData:data,
parentDataProperty:"patchOperation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length));else{
let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate164.errors=
vErrors,errors===0}validate164.evaluated={props:{self:!0,provisioningStatus:!0,patchOperation:!0},dynamicProps:!1,dynamicItems:!1};var check35=validate168;function validate168(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate168.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
marketplaceCountry!==void 0&&typeof data.marketplaceCountry!="string"){let err0={instancePath:instancePath+"/marketplaceCountry",schemaPath:"#/properties/market\
placeCountry/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.deviceFamily!==void 0&&typeof data.deviceFamily!=
"string"){let err1={instancePath:instancePath+"/deviceFamily",schemaPath:"#/properties/deviceFamily/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err2={instancePath:instancePath+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate168.errors=vErrors,errors===0}validate168.evaluated=
{props:{marketplaceCountry:!0,deviceFamily:!0,name:!0},dynamicProps:!1,dynamicItems:!1};var check36=validate169;function validate169(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate169.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.lineItems===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItems"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)<1){let err2={instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.alternateId!==
void 0&&typeof data.alternateId!="string"){let err4={instancePath:instancePath+"/alternateId",schemaPath:"#/properties/alternateId/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.referenceCustomerId!==void 0&&typeof data.referenceCustomerId!="string"){let err5={
instancePath:instancePath+"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.billingCycle!==void 0&&(validate54(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"\
billingCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.currencyCode!==
void 0&&typeof data.currencyCode!="string"){let err6={instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.currencySymbol!==void 0&&typeof data.currencySymbol!="string"){let err7={instancePath:instancePath+
"/currencySymbol",schemaPath:"#/properties/currencySymbol/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.lineItems!==void 0){let data6=data.lineItems;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate153(data6[i0],{instancePath:instancePath+
"/lineItems/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate153.errors:vErrors.concat(validate153.errors),
errors=vErrors.length)}else{let err8={instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.creationDate!==void 0&&(validate58(data.creationDate,{instancePath:instancePath+"/creationDate",parentData:data,
parentDataProperty:"creationDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)),
data.status!==void 0&&(validate103(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length)),data.transactionType!==void 0&&(validate163(data.transactionType,{instancePath:instancePath+
"/transactionType",parentData:data,parentDataProperty:"transactionType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate163.errors:vErrors.concat(validate163.
errors),errors=vErrors.length)),data.totalPrice!==void 0){let data11=data.totalPrice;if(!(typeof data11=="number"&&isFinite(data11))){let err9={instancePath:instancePath+
"/totalPrice",schemaPath:"#/properties/totalPrice/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.
partnerOnRecordAttestationAccepted!==void 0&&typeof data.partnerOnRecordAttestationAccepted!="boolean"){let err10={instancePath:instancePath+"/partnerOnRecordAt\
testationAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}data.links!==void 0&&(validate164(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.length)),data.client!==void 0&&(validate168(data.client,{instancePath:instancePath+
"/client",parentData:data,parentDataProperty:"client",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate168.errors:vErrors.concat(validate168.errors),errors=
vErrors.length)),data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length))}else{let err11={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate169.errors=vErrors,errors===0}validate169.
evaluated={props:{id:!0,alternateId:!0,referenceCustomerId:!0,billingCycle:!0,currencyCode:!0,currencySymbol:!0,lineItems:!0,creationDate:!0,status:!0,transactionType:!0,
totalPrice:!0,partnerOnRecordAttestationAccepted:!0,links:!0,client:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check37=validate178,schema61={type:"o\
bject",properties:{orderGroupId:{type:"string"},code:{type:["integer","string"]},description:{type:"string"}}};function validate178(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate178.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.orderGroupId!==void 0&&typeof data.orderGroupId!=
"string"){let err0={instancePath:instancePath+"/orderGroupId",schemaPath:"#/properties/orderGroupId/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.code!==void 0){let data1=data.code;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&
typeof data1!="string"){let err1={instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:schema61.properties.code.type}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.description!==void 0&&typeof data.description!="string"){let err2={instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate178.errors=
vErrors,errors===0}validate178.evaluated={props:{orderGroupId:!0,code:!0,description:!0},dynamicProps:!1,dynamicItems:!1};var check38=validate179;function validate179(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate179.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
orders===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"orders"}};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.orders!==void 0){let data0=data.orders;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate169(data0[i0],{instancePath:instancePath+
"/orders/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.concat(validate169.errors),errors=
vErrors.length)}else{let err1={instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.orderErrors!==void 0){let data2=data.orderErrors;if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<len1;i1++)
validate178(data2[i1],{instancePath:instancePath+"/orderErrors/"+i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate178.
errors:vErrors.concat(validate178.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/orderErrors",schemaPath:"#/properties/orderErrors/ty\
pe",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+
"/attributes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),
errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate179.errors=vErrors,errors===0}validate179.evaluated={props:{orders:!0,orderErrors:!0,additionalInformation:!0,attributes:!0},dynamicProps:!1,
dynamicItems:!1};var check39=validate183;function validate183(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate183.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
self!==void 0&&(validate131(data.self,{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length)),data.next!==void 0&&(validate131(data.next,{instancePath:instancePath+"/next",
parentData:data,parentDataProperty:"next",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.
length)),data.previous!==void 0&&(validate131(data.previous,{instancePath:instancePath+"/previous",parentData:data,parentDataProperty:"previous",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate183.errors=vErrors,errors===0}validate183.evaluated={props:{
self:!0,next:!0,previous:!0},dynamicProps:!1,dynamicItems:!1};var check40=validate187;function validate187(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate187.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate169(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.concat(validate169.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate183(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate183.
errors:vErrors.concat(validate183.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.
length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate187.
errors=vErrors,errors===0}validate187.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check41=validate89,check42=validate107,
check43=validate110,check44=validate106,check45=validate191;function validate191(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate191.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate191.errors=vErrors,errors===0}validate191.
evaluated={dynamicProps:!1,dynamicItems:!1};var check46=validate192;function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate192.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
quantity!==void 0){let data0=data.quantity;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err0={instancePath:instancePath+"/quant\
ity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err1={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.status!==void 0&&(validate191(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate191.errors:vErrors.concat(validate191.errors),errors=
vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate192.errors=vErrors,errors===0}validate192.evaluated={props:{quantity:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var check47=validate194,schema67={
type:"object",required:["lineItemNumber"],properties:{orderLineItemId:{type:["integer","string"]},lineItemNumber:{type:"integer",minimum:0},status:{$ref:"schema\
:ProvisioningStatus"},quantityProvisioningInformation:{type:"array",items:{$ref:"schema:QuantityProvisioningStatus"}}}};function validate194(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate194.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.lineItemNumber===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.orderLineItemId!==
void 0){let data0=data.orderLineItemId;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&typeof data0!="string"){let err1={instancePath:instancePath+
"/orderLineItemId",schemaPath:"#/properties/orderLineItemId/type",keyword:"type",params:{type:schema67.properties.orderLineItemId.type}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.lineItemNumber!==void 0){let data1=data.lineItemNumber;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err2={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err3={instancePath:instancePath+"/lineItemNu\
mber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.status!==void 0&&(validate191(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate191.errors:vErrors.concat(validate191.errors),errors=vErrors.length)),data.quantityProvisioningInformation!==void 0){let data3=data.quantityProvisioningInformation;
if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate192(data3[i0],{instancePath:instancePath+"/quantityProvisioningInformation/"+i0,
parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate192.errors:vErrors.concat(validate192.errors),errors=vErrors.length)}else{
let err4={instancePath:instancePath+"/quantityProvisioningInformation",schemaPath:"#/properties/quantityProvisioningInformation/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}return validate194.errors=vErrors,errors===0}validate194.evaluated={props:{orderLineItemId:!0,lineItemNumber:!0,
status:!0,quantityProvisioningInformation:!0},dynamicProps:!1,dynamicItems:!1};var check48=validate197;function validate197(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate197.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate194(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate194.errors:vErrors.concat(validate194.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate183(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate183.
errors:vErrors.concat(validate183.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.
length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate197.
errors=vErrors,errors===0}validate197.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check49=validate201;function validate201(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate201.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
lineItemNumber===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.link===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"link"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.lineItemNumber!==void 0){let data0=data.lineItemNumber;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0))){let err2={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+"/lineI\
temNumber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}data.link!==void 0&&(validate131(data.link,{instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate201.errors=vErrors,errors===0}validate201.evaluated={props:{lineItemNumber:!0,
link:!0},dynamicProps:!1,dynamicItems:!1};var check50=validate203;function validate203(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate203.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate201(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate201.errors:vErrors.concat(validate201.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate183(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate183.
errors:vErrors.concat(validate183.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.
length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate203.
errors=vErrors,errors===0}validate203.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check51=validate207;function validate207(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate207.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate207.errors=vErrors,errors===0}validate207.
evaluated={dynamicProps:!1,dynamicItems:!1};var check52=validate208;function validate208(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate208.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
attachmentId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"attachmentId"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.attachmentId!==void 0){let data0=data.attachmentId;if(typeof data0=="string"){if(func1(data0)<1){let err1={instancePath:instancePath+
"/attachmentId",schemaPath:"#/properties/attachmentId/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{
let err2={instancePath:instancePath+"/attachmentId",schemaPath:"#/properties/attachmentId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.fileName!==void 0&&typeof data.fileName!="string"){let err3={instancePath:instancePath+"/fileName",schemaPath:"#/properties\
/fileName/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.sizeInKB!==void 0){let data2=data.sizeInKB;
if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2)){let err4={instancePath:instancePath+"/sizeInKB",schemaPath:"#/properties/sizeInKB/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/sizeIn\
KB",schemaPath:"#/properties/sizeInKB/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.attachmentType!==
void 0&&(validate207(data.attachmentType,{instancePath:instancePath+"/attachmentType",parentData:data,parentDataProperty:"attachmentType",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate207.errors:vErrors.concat(validate207.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate208.errors=vErrors,errors===0}validate208.evaluated={props:{
attachmentId:!0,fileName:!0,sizeInKB:!0,attachmentType:!0},dynamicProps:!1,dynamicItems:!1};var check53=validate210;function validate210(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate210.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate208(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate208.errors:vErrors.concat(validate208.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate183(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate183.
errors:vErrors.concat(validate183.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate97(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.
length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate210.
errors=vErrors,errors===0}validate210.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check54=validate117,
check55=validate214;function validate214(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate214.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate214.errors=vErrors,errors===0}validate214.
evaluated={dynamicProps:!1,dynamicItems:!1};var check56=validate215;function validate215(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate215.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data!=="v1"){let err1={instancePath,schemaPath:"#/co\
nst",keyword:"const",params:{allowedValue:"v1"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate215.errors=vErrors,errors===0}validate215.
evaluated={dynamicProps:!1,dynamicItems:!1};var check57=validate216;function validate216(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate216.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="boolean"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate216.errors=vErrors,errors===0}validate216.
evaluated={dynamicProps:!1,dynamicItems:!1};var check58=validate217;function validate217(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate217.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data==
"number"&&isFinite(data)&&(data<0||isNaN(data))){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}return validate217.errors=vErrors,errors===0}validate217.evaluated={dynamicProps:!1,dynamicItems:!1};var check59=validate218;function validate218(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate218.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,_errs1=errors;if(data!=="\0unio\
n"){let err0={instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
var _valid0=_errs1===errors;valid0=valid0||_valid0;let _errs2=errors;validate144(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate144.errors:vErrors.concat(validate144.errors),errors=vErrors.length);var _valid0=_errs2===errors;if(valid0=valid0||_valid0,_valid0){var props0={};
props0.statusCode=!0,props0.message=!0}let _errs3=errors;if(data!=="\0branch"){let err1={instancePath,schemaPath:"#/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;valid0=valid0||_valid0;let _errs4=errors;validate143(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.errors),errors=vErrors.length);var _valid0=_errs4===
errors;if(valid0=valid0||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.code=!0,props0.description=!0,props0.data=!0,props0.source=!0,props0.message=!0,
props0.errorName=!0,props0.isRetryable=!0,props0.parameters=!0,props0.errorMessageExtended=!0),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:
vErrors=null);else{let err2={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate218.
errors=vErrors,evaluated0.props=props0,errors===0}validate218.evaluated={dynamicProps:!0,dynamicItems:!1};var UNION="\0union",NEXT_BRANCH="\0branch";function createValidators({schemas,parameters,requests,responses}){return{validateSchema:(schemaName,value)=>run(known(
schemas,schemaName,"schema"),value),validateParameters:(operationId,input)=>known(parameters,operationId,"operation").flatMap(parameter=>checkParameter(parameter,
input)),validateRequest(operationId,body){known(parameters,operationId,"operation");let request=Object.hasOwn(requests,operationId)?requests[operationId]:void 0;
return isEmpty(body)?request?.required?[{path:"$",message:"a body is required"}]:[]:request?run(request.check,body):[{path:"$",message:"this operation takes no \
body"}]},validateResponse(operationId,status,body){let checks=known(responses,operationId,"operation"),key=[String(status),`${Math.floor(status/100)}XX`,"defaul\
t"].find(name=>Object.hasOwn(checks,name));if(key===void 0)return[{path:"$",message:`status ${status} is not documented for ${operationId}`}];let check=checks[key];
return check?run(check,body):[]}}}function known(table,name,kind2){let entry=Object.hasOwn(table,name)?table[name]:void 0;if(entry===void 0)throw new RangeError(
`The description has no ${kind2} ${JSON.stringify(name)}.`);return entry}function isEmpty(body){return body==null||body===""}function checkParameter({in:place,name,
required,type,check},input){let path=`$.${place}${step(name)}`,value=find(input[place]??{},name,place==="header");return value==null?required?[{path,message:"is\
 required"}]:[]:run(check,coerce(value,type)).map(violation=>({...violation,path:path+violation.path.slice(1)}))}function find(values,name,ignoreCase){if(!ignoreCase)
return Object.hasOwn(values,name)?values[name]:void 0;let lower=name.toLowerCase();return Object.entries(values).find(([key])=>key.toLowerCase()===lower)?.[1]}function coerce(value,type){
return typeof value!="string"?value:type==="boolean"&&/^(true|false)$/i.test(value)?value.toLowerCase()==="true":type==="integer"&&/^-?\d+$/.test(value)||type===
"number"&&/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)?Number(value):value}function run(check,value){if(check(value))return[];let errors=foldUnions(check.errors??
[]);return errors.filter(error=>!isTold(error,errors)).map(error=>describe(error,value))}function isTold({keyword,instancePath},errors){return keyword==="patter\
n"&&errors.some(e=>e.keyword==="format"&&e.instancePath===instancePath)}function foldUnions(errors){let found=[],open=[];for(let error of errors){let union=open.
at(-1),into=union?.branches.at(-1)??found;error.params.allowedValue===UNION?open.push({at:error.instancePath,branches:[[]]}):error.params.allowedValue===NEXT_BRANCH?
union?.branches.push([]):union&&(error.keyword==="anyOf"||error.keyword==="oneOf")?(open.pop(),(open.at(-1)?.branches.at(-1)??found).push(...worthSaying(union,error))):
error.keyword!=="if"&&into.push(error)}return found}function worthSaying({at,branches},error){if(error.params.passingSchemas)return[error];let failed=branches.filter(
branch=>branch.length>0),all=failed.flat(),lacks=all.filter(({keyword,instancePath})=>keyword==="required"&&instancePath===at);if(lacks.length===all.length&&lacks.
length===failed.length)return[{...error,keyword:"requiredOneOf",params:{missing:lacks.map(({params})=>params.missingProperty)}}];let isWrongKind=e=>e.instancePath===
at&&/^(type|const|enum)$/.test(e.keyword),right=failed.filter(branch=>!branch.some(isWrongKind)).sort((a,b)=>a.length-b.length);if(right[0])return right[0];let types=all.
filter(({keyword,instancePath})=>keyword==="type"&&instancePath===at),expected=types.flatMap(({params})=>params.type);return types.length===failed.length?[{...error,
keyword:"type",params:{type:expected}}]:[error]}function describe({instancePath,keyword,params},root){let keys=instancePath.split("/").slice(1).map(pointerKey),
path=`$${keys.map(step).join("")}`,extra=params.additionalProperty??params.unevaluatedProperty;if(typeof extra=="string")return{path:path+step(extra),message:"i\
s not a property of this object"};if(keyword==="required")return{path:path+step(String(params.missingProperty)),message:"is required"};let value=keys.reduce((node,key)=>isRecord(
node)?node[key]:void 0,root);return{path,message:(MESSAGES[keyword]??(()=>`does not satisfy ${keyword}`))(params,value)}}var MESSAGES={type:({type},value)=>`mus\
t be ${list([type].flat(),article)}, but is ${article(kind(value))}`,enum:({allowedValues})=>`must be ${list([allowedValues].flat(),item=>JSON.stringify(item))}`,
const:({allowedValue})=>`must be ${JSON.stringify(allowedValue)}`,format:({format})=>`must be a valid ${format}`,pattern:({pattern})=>`must match the pattern ${pattern}`,
minimum:({limit})=>`must be ${limit} or more`,maximum:({limit})=>`must be ${limit} or less`,exclusiveMinimum:({limit})=>`must be more than ${limit}`,exclusiveMaximum:({
limit})=>`must be less than ${limit}`,multipleOf:({multipleOf})=>`must be a multiple of ${multipleOf}`,minLength:({limit})=>limit===1?"must not be empty":`must \
have at least ${limit} characters`,maxLength:({limit})=>`must have at most ${limit} characters`,minItems:({limit})=>limit===1?"must have at least one item":`mus\
t have at least ${limit} items`,maxItems:({limit})=>`must have at most ${limit} items`,minProperties:({limit})=>`must have at least ${limit} properties`,maxProperties:({
limit})=>`must have at most ${limit} properties`,uniqueItems:({i,j})=>`must not repeat an item: ${j} and ${i} are the same`,requiredOneOf:({missing})=>`must hav\
e at least one of ${[missing].flat().join(", ")}`,anyOf:()=>"has none of the allowed forms",oneOf:({passingSchemas})=>passingSchemas?"has more than one of the a\
llowed forms":"has none of the allowed forms",not:()=>"has a form that is not allowed"};function kind(value){return value===null?"null":Array.isArray(value)?"ar\
ray":typeof value}function article(type){return type==="null"?"null":`${/^[aeiou]/.test(String(type))?"an":"a"} ${type}`}function list(items,word){let words=[...new Set(
items.map(word))];return words.length>1?`${words.slice(0,-1).join(", ")} or ${words.at(-1)}`:words.join()}function step(key){return/^\d+$/.test(key)?`[${key}]`:
/^[A-Za-z_$][\w$]*$/.test(key)?`.${key}`:`[${JSON.stringify(key)}]`}function pointerKey(key){return key.replaceAll("~1","/").replaceAll("~0","~")}function isRecord(value){
return typeof value=="object"&&value!==null}var{validateSchema,validateParameters,validateRequest,validateResponse}=createValidators({schemas:{Guid:check5,BillingCycle:check6,TermDuration:check7,Timestamp:check8,
ParticipantKey:check9,Participant:check10,ProvisioningScope:check11,ProvisioningContext:check12,NewCartLineItem:check13,RenewsTo:check14,PurchaseCommitment:check15,
NewCart:check0,CartStatus:check16,CartLineItem:check17,CartError:check18,Pricing:check19,LinkHeader:check20,Link:check21,CartLinks:check22,ResourceAttributes:check23,
Cart:check24,Fault:check25,ThrottledFault:check26,ResourceId:check27,CartUpdateLineItem:check28,CartUpdate:check1,TransactionType:check29,OrderLineItemLinks:check30,
OrderLineItem:check31,OrderStatus:check32,OrderTransactionType:check33,OrderLinks:check34,OrderClient:check35,Order:check36,OrderError:check37,CartCheckoutResult:check38,
CollectionLinks:check39,OrderCollection:check40,NewOrderLineItem:check41,NewOrder:check2,AddOnLineItem:check42,OrderLineItemRef:check43,OrderPatchLineItem:check44,
OrderPatch:check3,ProvisioningStatus:check45,QuantityProvisioningStatus:check46,OrderLineItemProvisioningStatus:check47,ProvisioningStatusCollection:check48,OrderLineItemActivationLink:check49,
ActivationLinkCollection:check50,AttachmentType:check51,OrderAttachment:check52,AttachmentCollection:check53,AttachmentMetadata:check54,AttachmentUploadForm:check4},
parameters:{createCart:[{in:"path",name:"customer-id",required:!0,type:"string",check:check5},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check5},
{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,type:"string",check:check55},{in:"header",name:"\
MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"string",check:check55},{in:"header",name:"MS-Partne\
rCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check55},{in:"header",
name:"ValidateMfa",required:!1,type:"boolean",check:check57}],getCart:[{in:"path",name:"customer-id",required:!0,type:"string",check:check5},{in:"path",name:"ca\
rt-id",required:!0,type:"string",check:check27},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CorrelationId",required:!1,
type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,type:"string",check:check55},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",
check:check56},{in:"header",name:"X-Locale",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check55},
{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check55},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check57}],
updateCart:[{in:"path",name:"customer-id",required:!0,type:"string",check:check5},{in:"path",name:"cart-id",required:!0,type:"string",check:check27},{in:"header",
name:"If-Match",required:!1,type:"string",check:check55},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check5},{in:"header",name:"MS-Correlat\
ionId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,type:"string",check:check55},{in:"header",name:"MS-Contract-Version",required:!1,
type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"\
string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check55},{in:"header",name:"ValidateMfa",required:!1,type:"\
boolean",check:check57}],checkoutCart:[{in:"path",name:"customer-id",required:!0,type:"string",check:check5},{in:"path",name:"cart-id",required:!0,type:"string",
check:check27},{in:"header",name:"x-ms-customeruser-upn",required:!1,type:"string",check:check55},{in:"header",name:"If-Match",required:!1,type:"string",check:check55},
{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"heade\
r",name:"MS-CV",required:!1,type:"string",check:check55},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-L\
ocale",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-Partn\
erCenter-Application",required:!1,type:"string",check:check55},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check57}],listOrders:[{in:"path",
name:"customer-id",required:!0,type:"string",check:check5},{in:"query",name:"billingType",required:!1,type:"string",check:check6},{in:"query",name:"include_pric\
e",required:!1,type:"boolean",check:check57},{in:"query",name:"include_system_purchases",required:!1,type:"boolean",check:check57},{in:"query",name:"indirect_re\
seller_id",required:!1,type:"string",check:check55},{in:"header",name:"MS-ContinuationToken",required:!1,type:"string",check:check55},{in:"header",name:"MS-Requ\
estId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check55},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"str\
ing",check:check55},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check55},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check57}],createOrder:[{in:"path",name:"customer-id",required:!0,type:"\
string",check:check5},{in:"header",name:"x-ms-customeruser-upn",required:!1,type:"string",check:check55},{in:"header",name:"MS-RequestId",required:!1,type:"stri\
ng",check:check5},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,type:"string",check:check55},
{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"string",check:check55},{in:"head\
er",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check55},
{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check57}],getOrder:[{in:"path",name:"customer-id",required:!0,type:"string",check:check5},{in:"\
path",name:"order-id",required:!0,type:"string",check:check27},{in:"query",name:"include_price",required:!1,type:"boolean",check:check57},{in:"header",name:"MS-\
RequestId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check55},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"str\
ing",check:check55},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check55},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check57}],updateOrder:[{in:"path",name:"customer-id",required:!0,type:"\
string",check:check5},{in:"path",name:"order-id",required:!0,type:"string",check:check27},{in:"header",name:"If-Match",required:!1,type:"string",check:check55},
{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"heade\
r",name:"MS-CV",required:!1,type:"string",check:check55},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-L\
ocale",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-Partn\
erCenter-Application",required:!1,type:"string",check:check55},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check57}],getOrderProvisioningStatus:[
{in:"path",name:"customer-id",required:!0,type:"string",check:check5},{in:"path",name:"order-id",required:!0,type:"string",check:check27},{in:"header",name:"MS-\
RequestId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check55},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"str\
ing",check:check55},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check55},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check57}],getOrderActivationLinks:[{in:"path",name:"customer-id",required:!0,
type:"string",check:check5},{in:"path",name:"order-id",required:!0,type:"string",check:check27},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check5},
{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,type:"string",check:check55},{in:"header",name:"\
MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"string",check:check55},{in:"header",name:"MS-Partne\
rCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check55},{in:"header",
name:"ValidateMfa",required:!1,type:"boolean",check:check57}],getOrderLineItemActivationLinks:[{in:"path",name:"customer-id",required:!0,type:"string",check:check5},
{in:"path",name:"order-id",required:!0,type:"string",check:check27},{in:"path",name:"line-item-number",required:!0,type:"integer",check:check58},{in:"header",name:"\
MS-RequestId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check55},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"str\
ing",check:check55},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check55},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check57}],listOrderAttachments:[{in:"path",name:"customer-id",required:!0,
type:"string",check:check5},{in:"path",name:"order-id",required:!0,type:"string",check:check27},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check5},
{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,type:"string",check:check55},{in:"header",name:"\
MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"string",check:check55},{in:"header",name:"MS-Partne\
rCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check55},{in:"header",
name:"ValidateMfa",required:!1,type:"boolean",check:check57}],uploadOrderAttachments:[{in:"path",name:"customer-id",required:!0,type:"string",check:check5},{in:"\
path",name:"order-id",required:!0,type:"string",check:check27},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check5},{in:"header",name:"MS-Co\
rrelationId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,type:"string",check:check55},{in:"header",name:"MS-Contract-Version",
required:!1,type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Client",required:!1,
type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check55},{in:"header",name:"ValidateMfa",required:!1,
type:"boolean",check:check57}],downloadOrderAttachment:[{in:"path",name:"customer-id",required:!0,type:"string",check:check5},{in:"path",name:"order-id",required:!0,
type:"string",check:check27},{in:"path",name:"attachment-id",required:!0,type:"string",check:check27},{in:"header",name:"MS-RequestId",required:!1,type:"string",
check:check5},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check5},{in:"header",name:"MS-CV",required:!1,type:"string",check:check55},{in:"\
header",name:"MS-Contract-Version",required:!1,type:"string",check:check56},{in:"header",name:"X-Locale",required:!1,type:"string",check:check55},{in:"header",name:"\
MS-PartnerCenter-Client",required:!1,type:"string",check:check55},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check55},{in:"\
header",name:"ValidateMfa",required:!1,type:"boolean",check:check57}]},requests:{createCart:{required:!0,check:check0},updateCart:{required:!0,check:check1},createOrder:{
required:!0,check:check2},updateOrder:{required:!0,check:check3},uploadOrderAttachments:{required:!0,check:check4}},responses:{createCart:{201:check24,400:check25,
401:check25,403:check25,404:check25,409:check25,417:check25,429:check59,"5XX":check25},getCart:{200:check24,400:check25,401:check25,403:check25,404:check25,429:check59,
"5XX":check25},updateCart:{200:check24,201:check24,400:check25,401:check25,403:check25,404:check25,409:check25,412:check25,417:check25,429:check59,"5XX":check25},
checkoutCart:{200:check38,201:check38,400:check25,401:check25,403:check25,404:check25,409:check25,412:check25,417:check25,429:check59,"5XX":check25},listOrders:{
200:check40,400:check25,401:check25,403:check25,404:check25,429:check59,"5XX":check25},createOrder:{201:check36,400:check25,401:check25,403:check25,404:check25,
409:check25,417:check25,429:check59,"5XX":check25},getOrder:{200:check36,400:check25,401:check25,403:check25,404:check25,429:check59,"5XX":check25},updateOrder:{
200:check36,400:check25,401:check25,403:check25,404:check25,409:check25,412:check25,417:check25,429:check59,"5XX":check25},getOrderProvisioningStatus:{200:check48,
400:check25,401:check25,403:check25,404:check25,429:check59,"5XX":check25},getOrderActivationLinks:{200:check50,400:check25,401:check25,403:check25,404:check25,
429:check59,"5XX":check25},getOrderLineItemActivationLinks:{200:check50,400:check25,401:check25,403:check25,404:check25,429:check59,"5XX":check25},listOrderAttachments:{
200:check53,400:check25,401:check25,403:check25,404:check25,429:check59,"5XX":check25},uploadOrderAttachments:{201:check53,400:check25,401:check25,403:check25,404:check25,
409:check25,429:check59,"5XX":check25},downloadOrderAttachment:{200:null,400:check25,401:check25,403:check25,404:check25,429:check59,"5XX":check25}}});export{validateParameters,validateRequest,validateResponse,validateSchema};
